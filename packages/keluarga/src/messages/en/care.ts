import type { CareWords } from '../care-words.ts';
import type { care as id } from '../id/care.ts';
import type { Like } from '../joined.ts';

/** Protection of victims of violence. */
export const care = {
  params: {
    'kdrt.police.hours': 'hours until police give temporary protection to a victim of violence at home',
    'kdrt.police.tempDays': 'the longest days of temporary protection by police',
    'kdrt.police.courtDays': 'days until the court gives a protection order',
    'kdrt.police.orderMaxYears': 'the longest years of a protection order',
    'kdrt.police.extendDaysBefore': 'days before its end for asking to extend a protection order',
    'tpks.time.legal': 'hours until a victim of sexual violence gets legal service',
    'tpks.time.psych': 'hours until a victim of sexual violence gets psychological support',
    'tpks.time.takedown': 'hours until a request to remove sexual content is passed on',
    'victim.apply.days': 'working days until LPSK decides on an application',
  },
} satisfies Like<typeof id>;

/** Whom to call, and when not to wait. */
export const help: CareWords = {
  contacts: {
    'bpp-emergency': {
      name: 'Emergency line of Kota Balikpapan',
      does: 'Ambulance, fire, crime, violence against women and children. Wait for the voice, then press the number it names.',
    },
    'bpp-medical': {
      name: 'Medical emergency team of Kota Balikpapan',
      does: 'First aid by telephone, and an ambulance where needed.',
    },
    'bpp-uptd-ppa': {
      name: 'UPTD PPA Balikpapan',
      does: 'The unit of the city for women and children who meet with violence: to listen, to go with you, a safe house, a psychologist, legal help.',
    },
    'bpp-child-protection': {
      name: 'Child protection at DP3AKB Balikpapan',
      does: 'Takes complaints about violence against children.',
    },
    'bpp-puspaga': {
      name: 'Puspaga Harapan Balikpapan',
      does: 'Talks for families with a psychologist, by appointment.',
    },
    'kaltim-ombudsman': {
      name: 'Ombudsman of East Kalimantan',
      does: 'Watches over public services. Takes complaints about any office.',
    },
    police: { name: 'Police', does: 'If you or somebody else is being threatened or hurt.' },
    'medical-emergency': {
      name: 'Medical emergency',
      does: 'Puts you through to the nearest medical team. Some regions are not connected yet.',
    },
    sapa: {
      name: 'SAPA (Sahabat Perempuan dan Anak)',
      does: 'The line of the ministry for women and children who meet with violence. It passes you on to the unit of your region.',
    },
    healing119: {
      name: 'When everything is too much',
      does: 'Somebody of the Ministry of Health to talk to, without a name if you like. The telephone was hard to reach; try the website first.',
    },
    lpsk: {
      name: 'LPSK, the agency that protects witnesses and victims',
      does: 'Applications for protection of victims and witnesses of a crime, in office hours.',
    },
    ombudsman: {
      name: 'Ombudsman of Indonesia',
      does: 'Watches over public services. Takes complaints about any office.',
    },
    lapor: {
      name: 'SP4N-LAPOR',
      does: 'Complaints about public services. They are passed on to the office concerned; you may leave out your name.',
    },
    'komnas-perempuan': {
      name: 'Komnas Perempuan',
      does: 'The human-rights commission for women. Takes complaints and finds somebody in your region to go with you.',
    },
    bnn: { name: 'BNN', does: 'Questions about rehabilitation, and reports about drugs.' },
    ojk: { name: 'OJK contact', does: 'Ask whether a loan has a permit.' },
    'bpjs-kesehatan': { name: 'BPJS Kesehatan', does: 'Questions about membership of JKN.' },
  },
  signs: {
    'birth.bleeding': 'you bleed so much that a pad must be changed more than once in an hour',
    'birth.fits': 'fits',
    'birth.headache': 'a severe headache, all the more with blurred sight, vomiting or pain below the ribs',
    'birth.fever': 'a high fever, all the more with shivering',
    'birth.breath': 'hard breathing or pain in the chest',
    'birth.swelling': 'a swollen face, hands or feet',
    'birth.smell': 'blood after the birth that smells',
    'birth.leg': 'a calf that hurts, or is hot, swollen or red',
    'birth.sadness': 'sadness that does not go away, or thoughts of hurting yourself',
    'method.bleeding': 'heavy bleeding that does not stop',
    'method.belly': 'strong pain low in the belly',
    'method.faint': 'dizziness until you nearly faint',
    'method.fever': 'a high fever, or smelling fluid where something was placed',
    'method.place': 'strong pain in the arm after an implant, or a place of injection that hurts and is hot',
    'vasectomy.signs': 'after a vasectomy: bleeding, fever, strong pain, dizziness, vomiting or hard breathing',
    'method.sudden': 'you suddenly feel that something is very wrong. Say which method you use, too',
  },
};
