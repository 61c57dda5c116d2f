import type { Fates } from './fate.ts';

const pkhAmounts = `
  pkh.amount.pregnant pkh.amount.early-child pkh.amount.sd pkh.amount.smp pkh.amount.sma pkh.amount.disability
  pkh.amount.elderly`;

export const welfareNotes: Fates = {
  coded: `
    desil.use.kepmensos79 desil.use.2026-jan desil.use.2026-feb bansos.excl.state-job bansos.excl.state-pension
    bansos.excl.state-paid bansos.excl.village-official bansos.excl.teacher-health bansos.excl.company
    bansos.excl.wage bansos.excl.refusal pkh.family.core pkh.component.pregnant pkh.component.early-child
    pkh.component.sd pkh.component.smp pkh.component.sma pkh.component.elderly pkh.component.disability
    pkh.component.gross-rights-victim pkh.cap.family pkh.cap.children pkh.decile.max sembako.decile.max
    pkh.cap.earlyChild pkh.cap.pregnancyNo pkh.elderlyAge sembako.eligible sembako.monthly kdrt.police.hours
    kdrt.police.tempDays kdrt.police.courtDays kdrt.police.orderMaxYears kdrt.police.extendDaysBefore`,
  as: {
    uppka: 'uppka.member',
    'desil.use.dtks-era': 'desil.use.dtks-era.pkh desil.use.dtks-era.sembako',
    'pkh.criteria.regulation': `
      pkh.component pkh.component.out-of-school pkh.component.out-of-school.counts pkh.component.breastfeeding
      pkh.component.breastfeeding.counts`,
    'pkh.cap.persons': 'pkh.cap.family',
    'pkh.cap.elderly': 'pkh.cap.elderly-disability pkh.cap.elderly.one',
    'pkh.cap.disability': 'pkh.cap.elderly-disability pkh.cap.disability.one',
    'pkh.amount.2019': pkhAmounts,
    'pkh.amount.2020-2026': `${pkhAmounts} pkh.amount.gross-rights-victim`,
    'sembako.amount.2017': 'sembako.monthly',
    'sembako.amount.2020a': 'sembako.monthly',
    'sembako.amount.2020b': 'sembako.monthly',
    'kdrt.police-24h': 'kdrt.police.hours kdrt.police.tempDays',
    'kdrt.order.time': 'kdrt.police.courtDays',
    'kdrt.order.length': 'kdrt.police.orderMaxYears kdrt.police.extendDaysBefore',
    'umk.balikpapan': 'param.umk',
    'param.umk.balikpapan': 'param.umk',
  },
  leftOut: {
    elsewhere: `
      meets-published-conditions likely-ask ask not-met service-open dtsen.refresh dtsen.decile.not-spending
      dtsen.propose dtsen.offline.bpp pkh.unit pkh.cap.order pkh.cap.strategy pkh.member.one-component
      pkh.member.grandchild pkh.instalment.quarter pkh.instalment.split sembako.instalment`,
    'grade-d': `
      dtsen.object poverty.fakir-miskin.2022 poverty.bps14 bansos.excl.other-aid
      pkh.amount.2016 pkh.sanction pkh.exit.5y pkh.no-application rice.aid jkn.arrears.writeoff
      bpp.pekerja-rentan.quota bpp.rtlh.land pena steps.kk-join`,
    'not-found': 'pkh.amount.2017-2018 bpp.jkn-class3.residence-length bpp.death-grant',
    'decided-by-office': 'bansos.excl.identity pkh.data.dapodik',
    superseded: `
      pkh.cap.school poverty.fakir-miskin.2013 sembako.use blt.kesra.2025 bpp.inflation-card.2024
      jkn.pbi.source.old kaltim.death-grant.covid pip.amount.sma.old mbg.targets.2024`,
    descriptive: `
      dtsen.basis dtsen.origin dtsen.first-use dtks.basis dtsen.decile.meaning registry.decree poor.rights
      dtsen.ikd.bpp dtsen.bpp.recount pkh.channel bpp.uhc bpp.jkn-class3.province-shift jkn.kris`,
    'not-yet': `
      registry.right.self-register dtsen.check.web dtsen.check.app dtsen.propose.docs dtsen.trc.bpp
      dtsen.perlinsos.bpp pkh.duty.pregnancy pkh.duty.child pkh.duty.school pkh.duty.welfare pkh.duty.p2k2
      rice.aid.2026 jkn.rate.pbi jkn.rate.pbpu.c3 jkn.rate.pbpu.c2 jkn.rate.pbpu.c1 jkn.rate.ppu
      jkn.excluded.violence jkn.late jkn.ppu.dependants jkn.pbpu.whole-kk jkn.newborn.28d jkn.newborn.nik
      jkn.newborn.pbi jkn.pbi.desil jkn.pbi.source jkn.pbi.poor-defs jkn.pbi.who-may-be-added
      jkn.pbi.removal-grounds jkn.pbi.verify-anytime jkn.pbi.reactivate.art20 jkn.pbi.reactivate.art21
      jkn.pbi.catastrophic.2026 jkn.pbi.refresh.2026-02 jkn.pbi.reactivate.2019 jkn.pbi.reactivate.2025
      jkn.pbi.reactivate.2026 jkn.pbi.reactivate.2026.soft jkn.pbi.chronic-guard bpp.jkn-class3
      bpp.jkn-class3.rate bpp.jkn-class3.not-c1c2 bpp.jkn-class3.arrears bpp.jkn-class3.apply
      bpp.jkn-class3.start bpp.jkn-class3.check bpp.jkn-class3.targeted bpp.jkn-class3.pbi-transfer
      bpp.jkn-class3.2026 bpp.jkn-class3.reverify kaltim.gratispol-health kaltim.gratispol-health.2026
      kaltim.gratispol-health.priority bpjstk.bpu.rate bpjstk.bpu.pay-by bpjstk.bpu.join jkm.bpu.arrears
      jkm.pay-deadline jkm.no-heir jkk.claim-lapse jkk.violence-at-work bpjstk.bpu.discount.transport
      bpjstk.bpu.discount.other bpjstk.bpu.discount.exclude jkm.active jkm.benefit.2019 jkm.benefit.2015
      jkm.bpu.first3months jkm.scholarship jkk.death jkm.heirs jkm.docs bpp.pekerja-rentan
      bpp.pekerja-rentan.benefit bpp.pekerja-rentan.office bpp.pekerja-rentan.calendar
      bpp.pekerja-rentan.verify kaltim.pekerja-rentan yapi.eligible yapi.amount yapi.excl.parent-job
      yapi.excl.remarried yapi.excl.double yapi.docs pip.age pip.priority pip.amount.sd pip.amount.smp
      pip.amount.sma pip.amount.tk pip.terms pip.apply bpp.uniform bpp.private-school bpp.spp-subsidy
      kaltim.gratispol-edu kaltim.gratispol-edu.age kaltim.gratispol-edu.no-entry-fee
      kaltim.gratispol-edu.length kaltim.gratispol-edu.outside kaltim.gratispol-uniform sekolah-rakyat
      mbg.targets mbg.6-59.2026 mbg.holiday mbg.3b.delivery mbg.3b.bpp stunting.tpk stunting.dashat
      stunting.posyandu elsimil kampung-kb kb.service bpp.rtlh bpp.rtlh.2023 kur.2026 bpp.dkumkmp kdrt.scope
      kdrt.forms kdrt.rights kdrt.bystander kdrt.police-duty kdrt.medical kdrt.medical.detail
      kdrt.social-worker kdrt.companion kdrt.lawyer kdrt.report kdrt.order.apply       kdrt.order.breach kdrt.recovery kdrt.cost kdrt.cost.gap kdrt.complaint-only
      kdrt.evidence tpks.from-incident tpks.handling tpks.protection tpks.recovery tpks.family tpks.uptd
      child.definition child.special-protection child.special-protection.duty child.special-protection.groups
      child.special-protection.how child.drugs child.sexual child.neglect child.restitution child.forbidden
      child.parent-duty child.birth-cert drug.rehab-duty drug.report.minor drug.report.adult drug.family
      drug.no-prosecution.minor drug.no-prosecution.adult drug.not-reporting.adult drug.court.rehab drug.ipwl
      drug.assessment drug.card drug.referral drug.in-out drug.cost drug.bnnk-bpp drug.kaltim-perda
      drug.test-letter steps.death-cert steps.kk-change steps.ktp steps.registry steps.class3
      steps.pbi-reactivate steps.ipwl steps.puspaga steps.uptd-ppa pbi.decile.max yapi.decile.max rice.monthly
      bpu.jkm bpu.payDay bpu.arrears.maxMonths jkm.payWorkingDays jkk.claimYears jkm.scholarship.minYears
            drug.minorAge drug.treatmentPeriods rentan.ktpMonths jkn.c3.memberPays
      bpu.base bpu.factor.transport bpu.factor.other jkm.total jkm.fullAfterMonths rtlh.amount
      mbg.child.minMonths mbg.child.maxYears`,
  },
};
