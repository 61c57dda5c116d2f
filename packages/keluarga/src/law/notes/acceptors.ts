import type { Fates } from './fate.ts';

export const acceptorNotes: Fates = {
  coded: 'pus.definition pus.boundary.50 kb.peserta',
  as: {
    'pus.definition.glossary': 'pus.definition',
    'pus.upper': 'pus.definition',
    'pus.marriage': 'pus.definition',
    'kb.peserta.modern-only': 'kb.peserta.traditional',
    'kb.pa.includes-traditional': 'kb.peserta.traditional',
    'kb.class.modern.mal-conflict': 'kb.peserta.traditional',
  },
  leftOut: {
    elsewhere: 'kb.force.forbidden pdp.specific fam.three-way',
    'grade-d': `
      fam.rumahtangga.khusus fam.akseptor pus.husband-age-myth kb.pasca-keguguran.window ind.mix ind.unmet.no-mixing
      ind.do ind.rounding kb.inject-3m.late risk.4t.close risk.4t.many nik.century nik.no-checksum kk.vs.nik
      form.kki.length wilayah.gaps`,
    'not-found': 'kb.mow.rule',
    'decided-by-office': `
      kb.mop.kemendukbangga-2025 kb.mop.jabar-2021 kb.mop.tulungagung-2025 kb.mop.wife-age kb.mop.booklet
      kb.mow.subang-2025 kb.choice.factors kb.consent.informed kb.consent.law kb.demo.trained-only kb.ec.who
      kb.screen.general kb.screen.iud-mow kb.screen.mop kb.screen.trained-only marriage.dispensation`,
    superseded: `
      fam.residence.pk20 pus.wrong-1544 kb.status.early kb.status.direct kb.method.spermicide kb.method.norplant`,
    descriptive: `
      fam.keluarga.quality fam.survey.cycle fam.kepala.sex-conflict pus.krs pus.pk21.scope kb.nonuser.law
      kb.iat.local-reading kb.iat.survey-reading ind.targets kb.class.kemenkes kb.jkn.tariff kb.jkn.no-mass
      kb.law.principles kb.risk.group kb.alokon.pmb kb.balikpapan.events pdp.basis pdp.consent.info
      pdp.consent.form pdp.child pdp.disability pdp.dpia pdp.breach pdp.delete pdp.sanction adminduk.elements
      adminduk.secret adminduk.protected-narrowed role.plkb role.pkb role.ppkbd role.subppkbd role.kader-pendata
      role.tppkk role.dp3akb role.faskes`,
    'not-yet': `
      fam.keluarga.definition fam.keluarga.child-scope fam.keluarga.khusus fam.member.other fam.form.one-couple
      fam.residence.pk21 fam.kepala.adminduk fam.kk.definition fam.kk.single-membership fam.kk.many-per-address
      fam.rumahtangga wus.definition kb.status.active kb.status.new kb.status.new.strict kb.status.resume
      kb.status.switch kb.status.repeat kb.siga.result-types kb.status.dropout kb.kbpp.window
      kb.pasca-keguguran.definition kb.card.status-code kb.nonuser.partition ind.cpr ind.mcpr ind.mkjp
      ind.unmet.routine ind.unmet.survey ind.demand-satisfied kb.method.inject-1m kb.method.inject-3m
      kb.method.pill kb.method.condom kb.method.implant-1 kb.method.implant-2 kb.method.iud-cut380a
      kb.method.iud-other kb.method.mow kb.method.mop kb.method.mal kb.method.diaphragm kb.method.ec
      kb.method.periodic kb.method.withdrawal kb.class.mkjp kb.class.modern kb.mal.criteria kb.purpose.by-age
      kb.youth.married-only kb.mow.mop.place kb.jkn.covered kb.jkn.levels kb.jkn.documents kb.alokon.law
      kb.alokon.poor kb.alokon.pus-only kb.alokon.registered-facility kb.mobile-service kb.alokon.free-mark
      kb.nonjkn.tariff marriage.min-age marriage.ideal risk.4t.young risk.4t.old nik.format nik.region nik.birth
      nik.overseas nik.conflict-order nik.serial nik.sex nik.immutable nik.legal kk.format kk.mutable pdp.scope
      pdp.general adminduk.free-docs`,
  },
};
