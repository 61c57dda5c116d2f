import type { Fates } from './fate.ts';

export const familyWelfareNotes: Fates = {
  coded: '',
  as: {},
  leftOut: {
    elsewhere: 'ks.na.missing group.uppka',
    'grade-d': `
      ks.na.items ks.na.effect ks23.economic-reason.ks1 ks.period.end ibangga.selfreliance.livable-house
      ibangga.selfreliance.schooling ibangga.selfreliance.health ibangga.house.threshold ibangga.agg.dimension
      ibangga.agg.na ibangga.agg.region ibangga.agg.index-family ibangga.version.break-2023
      ibangga.version.pk22-25 krs.rule.pk21-full catin.hb catin.age catin.imt`,
    'not-found': 'stunting.normal-upper kampungkb.class',
    superseded: 'ks23.1.* ks23.2.* ks23.3.* ks23.3plus.* ks23.economic-reason ks23.economic-reason.pra',
    descriptive: `
      ks.basis.uu10-1992 ks.basis.pp21-1994 ks.basis.uu52-2009 ks.basis.pp87-2014 ks.basis.pp87-46
      ks.basis.pp87-17 ks.basis.pp21-text ks.period.annual ks.period.pk15-change ks.series.numbering
      ks.status.later-use ibangga.version.pk20 ibangga.version.pk21 ibangga.targets ibangga.basis.inpres3-2022
      ipkk.definition pk.round.15 pk.round.20 pk.round.21 pk.round.22 pk.round.23 pk.round.24 pk.round.25
      pk.round.totals-conflict pk.update.actions pk.system krs.basis.perpres72-2021 krs.basis.perban12-2021
      krs.target.perpres krs.rank.meaning krs.rank.use 4t.counselling stunting.definition stunting.standard
      tpk.asfr family.functions kampungkb.definition kampungkb.report kampungkb.success`,
    'not-yet': `
      ks.stage.pra ks.stage.1 ks.stage.2 ks.stage.3 ks.stage.3plus ks.1.meals-twice-daily ks.1.distinct-clothing
      ks.1.house-sound ks.1.sick-to-facility ks.1.fp-access ks.1.children-in-school ks.2.worship
      ks.2.animal-protein-weekly ks.2.new-clothes-yearly ks.2.floor-area ks.2.healthy-3-months
      ks.2.income-earner ks.2.literacy-10-60 ks.2.contraception-two-children ks.3.religious-knowledge
      ks.3.savings ks.3.family-meal-weekly ks.3.community-activity ks.3.information-access ks.3plus.donations
      ks.3plus.organisation-role ks.definition.child ibangga.score.base ibangga.tranquility.worship
      ibangga.tranquility.marriage-book ibangga.tranquility.birth-certificates
      ibangga.tranquility.health-insurance ibangga.tranquility.no-conflict ibangga.tranquility.no-divorce
      ibangga.selfreliance.income ibangga.selfreliance.diverse-food ibangga.selfreliance.savings
      ibangga.selfreliance.online-media ibangga.happiness.interaction ibangga.happiness.shared-parenting
      ibangga.happiness.recreation ibangga.happiness.social house.area house.roof house.wall house.floor
      house.sanitation house.water ibangga.agg.index ibangga.cat.rentan ibangga.cat.berkembang
      ibangga.cat.tangguh pk.family pk.special-family pk.residence pk.one-couple pk.other-member pk.wus-range
      pk.k13.shift fp.modern krs.target krs.target.pus krs.target.pregnant krs.target.baduta krs.target.balita
      krs.water krs.toilet krs.4t.too-young krs.4t.too-old krs.4t.too-close krs.4t.too-many krs.4t.any
      krs.not-modern krs.rank.codes krs.check.sum-rank krs.check.partition krs.check.no-add krs.check.4t-unique
      krs.check.bounds krs.col.semester-trap stunting.short stunting.very-short stunting.prevalence catin.lila
      catin.smoke group.bkb group.bkr group.bkl group.pikr`,
  },
};
