import { acceptorNotes } from './notes/acceptors.ts';
import { businessLawNotes } from './notes/business-law.ts';
import { familyWelfareNotes } from './notes/family-welfare.ts';
import type { Fates, LeftOutReason } from './notes/fate.ts';
import { uppkaNotes } from './notes/uppka.ts';
import { welfareNotes } from './notes/welfare-programmes.ts';

/** An id of the research notes and what became of it: rules, parameters and questions, or why there are none. */
export type Note =
  | { readonly id: string; readonly coded: readonly string[] }
  | { readonly id: string; readonly leftOut: LeftOutReason };

/** Rules, parameters and questions of ours that no note has an id for. */
export const OWN = `
  kb.ec.within.hours kb.right kb.provision.adult adolescent.health catin.exam-duty
  family.role.reproductive health.consent health.sexual-violence
  employment.min-age schooling.compulsory.from schooling.compulsory.to uppka.vulnerable-family.test pus.wife-age.min pus.wife-age.max sembako.decile.january-2026
  bansos.excl.wage.at-minimum bansos.excl.wage.elsewhere pkh.component.early-child.at-six pkh.component.elderly.contested
  pkh.component.pregnancy-number pkh.component.pregnancy.later pkh.component.elderly.narrowed
  pkh.component.gross-rights-victim.before pkh.elderlyAge.regulation
  pkh.early-child.age.max pkh.pupil.age.min pkh.pupil.age.max pkh.elderlyAge.rival pkh.cap.children.together
  capital.mekaar.planned tax.final.ceiling tax.final.length.cooperative capital.kkmp.lpdb.rate capital.kkmp.bank.rate
  capital.kur.mikro.history legal.bpom-md.rest legal.slhs.of-that-day
  legal.food.kind legal.herbal-soap.way legal.food.beyond legal.food.licence legal.food.loose legal.food.short legal.food.short-lived legal.food.way
  legal.slhs.ready legal.slhs.short legal.slhs.short.now legal.herbal-soap.licence legal.herbal-soap.soap
  legal.halal.duty legal.halal.duty.cosmetic legal.halal.duty.goods legal.halal.duty.goods.list
  legal.halal.duty.herbal legal.halal.duty.rest legal.halal.exempt legal.halal.sd.companion legal.halal.sd.others
  capital.kkmp.lpdb.within capital.kur.2026.same capital.kur.2026.same.met capital.kur.group.route
  capital.kur.current capital.kur.khusus.as-group capital.kur.khusus.beside capital.kur.khusus.current
  capital.kur.khusus.ultra-micro capital.kur.khusus.ultra-micro.paid-off capital.kur.khusus.ultra-micro.within
  capital.kur.khusus.ceiling capital.kur.khusus.months capital.kur.khusus.rate capital.kur.khusus.route
  capital.kur.mikro.amount capital.kur.mikro.months capital.kur.mikro.repeat.other capital.kur.mikro.repeat.primary
  capital.kur.mikro.route capital.kur.npwp.has capital.kur.person-age.reached capital.kur.scale.within
  capital.kur.supermikro.again capital.kur.supermikro.amount capital.kur.supermikro.route capital.lpdb.route
  capital.mekaar.2025-2026.met capital.mekaar.income.within capital.mekaar.route capital.pumk.business
  capital.pumk.fee capital.pumk.main.within capital.pumk.now.met capital.pumk.route capital.umi.route legal.bpom-md
  legal.halal.sd legal.halal.sd.facilities.within legal.halal.sd.turnover.within legal.halal.sd.type legal.slhs.days legal.sppirt.fits
  legal.sppirt.renewal legal.sppirt.shelf.longer legal.umk.micro legal.umk.micro.by-sales
  legal.umk.small.by-sales legal.umk.small.sales legal.umk.small.within uppka.group.chair uppka.group.decreed
  uppka.group.formed uppka.group.officers.named uppka.group.size tpks.time.legal tpks.time.psych
  tpks.time.takedown victim.apply.days`;

export const split = (ids: string): string[] => ids.split(/\s+/).filter(Boolean);

/** Every id of the research notes, in order of id. */
export const notes = (): Note[] =>
  [uppkaNotes, businessLawNotes, acceptorNotes, familyWelfareNotes, welfareNotes]
    .flatMap(notesOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const notesOf = ({ coded, as, leftOut }: Fates): Note[] => [
  ...split(coded).map((id) => ({ id, coded: [id] })),
  ...Object.entries(as).map(([id, targets]) => ({ id, coded: split(targets) })),
  ...(Object.entries(leftOut) as [LeftOutReason, string][]).flatMap(([reason, ids]) =>
    split(ids).map((id) => ({ id, leftOut: reason })),
  ),
];
