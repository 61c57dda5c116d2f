import type { Fates } from './fate.ts';

export const uppkaNotes: Fates = {
  coded: `
    uppka.member.acceptor-family uppka.member.vulnerable-family uppka.member.prospective-acceptor
    uppka.member.by-deliberation`,
  as: {
    'uppka.member.pus-not-using': 'uppka.member.others',
    'uppka.member.acceptor-status-any': 'uppka.member.acceptor-family',
    'uppka.member.community': 'uppka.member.others',
  },
  leftOut: {
    'grade-d': `
      uppka.member.acceptors-only uppka.member.must-use-long-acting uppka.group.counted-in-families uppka.group.decree
      uppka.group.chair-acceptor uppka.group.class uppka.capital.since-reformasi uppka.capital.layak-proxies
      uppka.capital.uppek-claim uppka.report.k0-fields uppka.report.ri-fields uppka.report.table-6b
      uppka.report.cadre-monthly uppka.indicator.reporting-rate uppka.indicator.attendance uppka.bridge.kur
      capital.kur.one-per-kk capital.pumk.age place.balikpapan.pirt-for-all`,
    'not-found': `
      uppka.group.min-members uppka.group.acceptor-share uppka.capital.layak-criteria uppka.report.manual
      uppka.aku.membership capital.mekaar.2025-2026 capital.pumk.now`,
    descriptive: `
      uppka.member.own-business uppka.member.relatives-help uppka.group.by-members uppka.group.class-others
      uppka.group.mandiri-signs uppka.group.year-one-signs uppka.group.path-words uppka.group.join-others
      uppka.activity.core uppka.activity.support uppka.goal uppka.capital.kaltim-partners uppka.aku.bridge
      uppka.aku.province uppka.aku.2026 capital.kur.definition capital.umi.channel`,
    superseded: 'capital.pumk.2015 capital.pumk.size-old',
    'not-yet': `
      uppka.group.officers uppka.capital.no-bkkbn-grant uppka.capital.facilitation uppka.capital.attg
      uppka.capital.attg-channel uppka.capital.tools-only uppka.capital.regional-budget uppka.report.k0
      uppka.report.ri uppka.report.direct uppka.report.operator uppka.report.sanity
      capital.kur.recipient.housewife capital.kur.scale capital.kur.no-collateral capital.kur.supermikro.ceiling
      capital.kur.supermikro.rate capital.kur.supermikro.age capital.kur.supermikro.history
      capital.kur.supermikro.doc capital.kur.supermikro.term capital.kur.supermikro.priority
      capital.kur.mikro.range capital.kur.mikro.rate capital.kur.mikro.repeat capital.kur.mikro.age
      capital.kur.2026.flat capital.kur.2026.disaster-only capital.kur.npwp capital.kur.person-age
      capital.kur.spouse capital.kur.group.sikp capital.kur.group.criteria capital.kur.group.offtaker
      capital.kur.group.letter capital.kur.group.sign capital.kur.group.joint-liability
      capital.kur.group.fisheries-beginners capital.kur.khusus capital.kur.khusus.eligibility
      capital.kur.relaxation capital.kur.local-subsidy capital.umi.person capital.umi.firm
      capital.umi.business-letter capital.umi.ceiling capital.umi.firm-detail capital.umi.group
      capital.mekaar.woman capital.mekaar.income capital.mekaar.house-index capital.mekaar.group
      capital.mekaar.meeting capital.mekaar.loan capital.mekaar.2024 capital.pumk.main capital.pumk.extra
      capital.pumk.channel capital.pumk.one-soe capital.lpdb.coop capital.kkmp.lpdb capital.kkmp.bank
      capital.coop.group-not-coop capital.baznas.mustahik capital.baznas.balikpapan capital.csr.any
      legal.umk.micro.capital legal.umk.micro.sales legal.umk.small legal.umk.not-kur legal.nib.pbumku
      legal.sppirt.issuer legal.sppirt.place legal.sppirt.equipment legal.sppirt.type legal.sppirt.shelf
      legal.sppirt.excluded legal.sppirt.excluded-process legal.sppirt.validity legal.sppirt.commitments
      legal.sppirt.commitment-order legal.sppirt.commitment-deadline legal.sppirt.commitment-check
      legal.sppirt.commitment-extension legal.sppirt.revocation legal.sppirt.false-data-ban legal.sppirt.pkp-pass
      legal.sppirt.fee legal.slhs place.balikpapan.pkp.entry place.balikpapan.pkp.sequence legal.halal.duty.umk
      legal.halal.sd.criteria legal.halal.sd.turnover legal.halal.sd.facilities legal.halal.sd.pirt-not-needed
      legal.halal.sd.fee legal.halal.sehati legal.halal.sd.helper`,
  },
};
