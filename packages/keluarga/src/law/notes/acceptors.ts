import type { Fates } from './fate.ts';

export const acceptorNotes: Fates = {
  coded: `
    pus.definition pus.boundary.50 kb.peserta kb.class.mkjp kb.class.modern kb.class.modern.mal-conflict
    risk.4t.young kb.status.new.strict kb.choice.factors kb.mow.mop.place kb.ec.who kb.jkn.covered`,
  as: {
    'pus.definition.glossary': 'pus.definition',
    'pus.upper': 'pus.definition',
    'pus.marriage': 'pus.definition',
    'kb.peserta.modern-only': 'kb.peserta.traditional',
    'kb.pa.includes-traditional': 'kb.peserta.traditional',
    'wus.definition': 'wus.age.min wus.age.max',
    'kb.status.dropout': 'kb.status.dropout.months',
    'kb.status.resume': 'kb.status.resume.months',
    'kb.card.status-code': 'kb.status.short-pause',
    'kb.kbpp.window': 'kb.kbpp.window.days',
    'kb.force.forbidden': 'kb.force.forbidden kb.choice.free',
    'kb.mal.criteria': 'kb.mal.months kb.mal.lochia.days kb.mal.menses.days kb.mal.menses.months',
    'risk.4t.old': 'risk.4t.old risk.4t.old.first',
    'risk.4t.close': 'risk.4t.close risk.4t.close.deputy risk.4t.close.district',
    'risk.4t.many': 'risk.4t.many risk.4t.many.deputy risk.4t.many.counselling',
    'kb.youth.married-only': 'kb.youth.married-only kb.youth.wife-age.max',
    'kb.purpose.by-age': 'kb.purpose.delay.below kb.purpose.space.max',
    'marriage.min-age': 'marriage.min-age.man marriage.min-age.woman',
    'marriage.ideal': 'marriage.ideal.man marriage.ideal.woman',
    'fam.kk.single-membership': 'adminduk.kk-change.days',
    'adminduk.move': 'adminduk.move.years adminduk.issue.days',
    'adminduk.death-report': 'adminduk.death-report.days',
  },
  leftOut: {
    elsewhere: `
      pdp.specific fam.three-way fam.keluarga.definition fam.keluarga.child-scope
      fam.keluarga.khusus fam.form.one-couple fam.residence.pk21 fam.kepala.adminduk fam.kk.definition
      kb.status.active kb.status.new kb.status.switch kb.status.repeat kb.siga.result-types kb.nonuser.partition
      ind.cpr ind.mcpr ind.mkjp ind.unmet.routine ind.unmet.survey ind.mix ind.do ind.rounding
      ind.unmet.no-mixing kb.method.inject-1m kb.method.inject-3m kb.method.pill kb.method.condom
      kb.method.implant-1 kb.method.implant-2 kb.method.iud-cut380a kb.method.iud-other kb.method.mow
      kb.method.mop kb.method.mal kb.method.diaphragm kb.method.ec kb.method.periodic kb.method.withdrawal
      kb.method.spermicide kb.method.norplant nik.format nik.region nik.birth nik.overseas
      nik.serial nik.sex nik.century nik.no-checksum nik.immutable kk.format kk.vs.nik kk.mutable
      kb.mop.kemendukbangga-2025 kb.mop.jabar-2021 kb.mop.tulungagung-2025 kb.mop.wife-age kb.mop.booklet
      kb.mow.subang-2025 pdp.general pdp.child wilayah.gaps`,
    'grade-d': `
      fam.rumahtangga.khusus fam.akseptor pus.husband-age-myth kb.pasca-keguguran.window kb.inject-3m.late
      form.kki.length ind.demand-satisfied`,
    'not-found': 'kb.mow.rule',
    'decided-by-office': `
      kb.consent.informed kb.consent.law kb.demo.trained-only kb.screen.general
      kb.screen.iud-mow kb.screen.mop kb.screen.trained-only marriage.dispensation`,
    superseded: 'fam.residence.pk20 pus.wrong-1544 kb.status.early kb.status.direct',
    descriptive: `
      fam.keluarga.quality fam.survey.cycle fam.kepala.sex-conflict pus.krs pus.pk21.scope kb.nonuser.law
      kb.iat.local-reading kb.iat.survey-reading ind.targets kb.class.kemenkes kb.jkn.tariff kb.jkn.no-mass
      kb.law.principles kb.risk.group kb.alokon.pmb kb.balikpapan.events pdp.basis pdp.consent.info
      pdp.consent.form pdp.disability pdp.dpia pdp.breach pdp.delete pdp.sanction adminduk.elements
      adminduk.secret adminduk.protected-narrowed role.plkb role.pkb role.ppkbd role.subppkbd role.kader-pendata
      role.tppkk role.dp3akb role.faskes nik.conflict-order nik.legal pdp.scope`,
    'not-yet': `
      fam.member.other fam.kk.many-per-address fam.rumahtangga
      kb.pasca-keguguran.definition kb.jkn.levels kb.jkn.documents kb.alokon.law kb.alokon.poor
      kb.alokon.pus-only kb.alokon.registered-facility kb.mobile-service kb.alokon.free-mark kb.nonjkn.tariff
      adminduk.free-docs marriage.consent-21 divorce.child-cost`,
  },
};
