import type { Fates } from './fate.ts';

export const uppkaNotes: Fates = {
  coded: `
    uppka.member.acceptor-family uppka.member.vulnerable-family uppka.member.prospective-acceptor
    uppka.member.by-deliberation capital.baznas.mustahik capital.coop.group-not-coop capital.kkmp.bank
    capital.kkmp.lpdb capital.kur.2026.flat capital.kur.group.criteria capital.kur.group.fisheries-beginners
    capital.kur.group.letter capital.kur.group.offtaker capital.kur.group.sikp capital.kur.khusus
    capital.kur.khusus.eligibility capital.kur.mikro.age capital.kur.mikro.range capital.kur.mikro.rate
    capital.kur.mikro.repeat capital.kur.no-collateral capital.kur.npwp capital.kur.relaxation capital.kur.person-age capital.kur.scale
    capital.kur.supermikro.age capital.kur.supermikro.ceiling capital.kur.supermikro.doc
    capital.kur.supermikro.history capital.kur.supermikro.rate capital.lpdb.coop capital.mekaar.2024
    capital.mekaar.2025-2026 capital.mekaar.income capital.mekaar.meeting capital.mekaar.woman capital.pumk.extra
    capital.pumk.main capital.pumk.now capital.umi.ceiling capital.umi.person legal.halal.duty.umk
    legal.halal.sd.criteria legal.halal.sd.facilities legal.halal.sd.fee legal.halal.sd.turnover legal.slhs
    legal.sppirt.commitment-deadline legal.sppirt.commitment-extension legal.sppirt.equipment legal.sppirt.excluded
    legal.sppirt.excluded-process legal.sppirt.false-data-ban legal.sppirt.fee legal.sppirt.place legal.sppirt.shelf
    legal.sppirt.type legal.sppirt.validity legal.umk.micro.capital legal.umk.micro.sales legal.umk.small
    uppka.bridge.kur uppka.capital.attg uppka.capital.facilitation uppka.capital.layak-criteria
    uppka.group.acceptor-share uppka.group.class uppka.group.counted-in-families uppka.group.decree
    uppka.group.min-members uppka.group.officers uppka.report.k0 uppka.report.ri`,
  as: {
    'uppka.member.pus-not-using': 'uppka.member.others',
    'uppka.member.acceptor-status-any': 'uppka.member.acceptor-family',
    'uppka.member.community': 'uppka.member.others',
    'capital.baznas.balikpapan': 'capital.baznas.mustahik',
  },
  leftOut: {
    'grade-d': `
      uppka.member.acceptors-only uppka.member.must-use-long-acting uppka.group.chair-acceptor
      uppka.capital.since-reformasi uppka.capital.layak-proxies uppka.capital.uppek-claim uppka.report.k0-fields
      uppka.report.ri-fields uppka.report.table-6b uppka.report.cadre-monthly uppka.indicator.reporting-rate
      uppka.indicator.attendance capital.kur.one-per-kk capital.pumk.age place.balikpapan.pirt-for-all
      capital.mekaar.loan`,
    'not-found': 'uppka.report.manual uppka.aku.membership capital.umi.firm-detail',
    descriptive: `
      uppka.member.own-business uppka.member.relatives-help uppka.group.by-members uppka.group.class-others
      uppka.group.mandiri-signs uppka.group.year-one-signs uppka.group.path-words uppka.group.join-others
      uppka.activity.core uppka.activity.support uppka.goal uppka.capital.kaltim-partners uppka.aku.bridge
      uppka.aku.province uppka.aku.2026 capital.kur.definition capital.umi.channel uppka.capital.no-bkkbn-grant
      uppka.capital.tools-only uppka.capital.regional-budget uppka.capital.attg-channel uppka.report.direct
      uppka.report.operator uppka.report.sanity capital.kur.recipient.housewife capital.kur.supermikro.term
      capital.kur.supermikro.priority capital.kur.2026.disaster-only capital.kur.spouse 
      capital.kur.local-subsidy capital.mekaar.group capital.pumk.channel capital.pumk.one-soe capital.csr.any
      legal.nib.pbumku legal.sppirt.revocation legal.sppirt.pkp-pass legal.halal.sehati place.balikpapan.pkp.entry`,
    superseded: 'capital.pumk.2015 capital.pumk.size-old capital.umi.business-letter',
    'not-yet': 'capital.umi.firm',
    elsewhere: `
      capital.kur.group.sign capital.kur.group.joint-liability capital.umi.group legal.umk.not-kur legal.sppirt.issuer
      legal.sppirt.commitments legal.sppirt.commitment-order legal.sppirt.commitment-check
      place.balikpapan.pkp.sequence legal.halal.sd.pirt-not-needed legal.halal.sd.helper`,
    'decided-by-office': 'capital.mekaar.house-index',
  },
};
