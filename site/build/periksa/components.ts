import type { Kind } from './known.ts';

/** What an attribute may hold: an id of the package, a civil date, one of some words, a list in braces, or any text. */
type AttributeKind = Kind | 'date' | 'text' | 'list' | readonly string[];

export interface Attribute {
  readonly holds: AttributeKind;
  readonly required?: true;
}

interface Component {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly example: string;
  /** Attributes of which exactly one is written. */
  readonly either?: readonly string[];
  /** A component that a guide with this one holds too. */
  readonly beside?: string;
}

const need = (holds: AttributeKind): Attribute => ({ holds, required: true });
const may = (holds: AttributeKind): Attribute => ({ holds });
const ofProgramme = (name: string): Component => ({
  attributes: { programme: need('programme') },
  example: `<${name} programme="pkh" />`,
});
const ofPart = (name: string): Component => ({
  attributes: { programme: may('programme'), bagian: may('check') },
  either: ['programme', 'bagian'],
  example: `<${name} bagian="permit.sppirt" />`,
});

/** The components of a guide; the same as in `src/components/mdx.ts`. */
export const components: Readonly<Record<string, Component>> = {
  BelumJelas: ofPart('BelumJelas'),
  Dokumen: ofPart('Dokumen'),
  Syarat: ofPart('Syarat'),
  TabelJumlah: ofProgramme('TabelJumlah'),
  TempatBertanya: ofPart('TempatBertanya'),
  JalanModal: {
    attributes: { jalan: need('route') },
    beside: 'JebakanUmum',
    example: '<JebakanUmum />\n\n<JalanModal jalan="capital.umi" />',
  },
  JebakanUmum: { attributes: {}, example: '<JebakanUmum />' },
  TabelModal: { attributes: {}, example: '<TabelModal />' },
  UrutanModal: { attributes: {}, example: '<UrutanModal />' },
  UrutanSiap: { attributes: {}, example: '<UrutanSiap />' },
  Prosedur: { attributes: { prosedur: need('procedure') }, example: '<Prosedur prosedur="legal.sppirt" />' },
  RincianLangkah: { attributes: { langkah: need('step') }, example: '<RincianLangkah langkah="nib" />' },
  TenggatLaporan: { attributes: {}, example: '<TenggatLaporan />' },
  PertanyaanProduk: {
    attributes: { aturan: need('asked') },
    example: '<PertanyaanProduk aturan="legal.sppirt.excluded" />',
  },
  MulaiBerlaku: {
    attributes: { aturan: may('dated'), naskah: may('datedText') },
    either: ['aturan', 'naskah'],
    example: '<MulaiBerlaku aturan="legal.halal.duty.umk" />',
  },
  SoalTerbuka: {
    attributes: { soal: need('question') },
    example: '<SoalTerbuka soal="kb.peserta.traditional" />',
  },
  CaraKb: { attributes: {}, example: '<CaraKb />' },
  BunyiHukum: {
    attributes: { aturan: need('statement'), pada: may('date') },
    example: '<BunyiHukum aturan="kb.mow.mop.place" />',
  },
  KalimatKb: { attributes: { kata: need(['noForce', 'over']) }, example: '<KalimatKb kata="noForce" />' },
  KataKb: { attributes: { kata: need(['lochia', 'emergency']) }, example: '<KataKb kata="lochia" />' },
  KunjunganIud: { attributes: {}, example: '<KunjunganIud />' },
  IstilahKb: {
    attributes: { jenis: need(['pasangan', 'pelayanan', 'kode']) },
    example: '<IstilahKb jenis="pasangan" />',
  },
  SyaratSteril: { attributes: { cara: need(['mop', 'mow']) }, example: '<SyaratSteril cara="mop" />' },
  DataSpesifik: { attributes: {}, example: '<DataSpesifik />' },
  SusunanNik: { attributes: {}, example: '<SusunanNik />' },
  Jumlah: { attributes: { param: need('param') }, example: '<Jumlah param="pkh.cap.family" />' },
  DasarHukum: {
    attributes: { instrument: need('instrument'), article: may('text') },
    example: '<DasarHukum instrument="uu-13-2011" article="9" />',
  },
  TautanCek: { attributes: { cek: need('checker') }, example: '<TautanCek cek="bantuan" />' },
  Contoh: { attributes: {}, example: '<Contoh>Rp10.000</Contoh>' },
  Peringatan: {
    attributes: { judul: may('text'), jenis: may(['info', 'hati-hati', 'penting']) },
    example: '<Peringatan judul="Perhatikan">Anda boleh bertanya dulu.</Peringatan>',
  },
  LangkahLangkah: { attributes: {}, example: '<LangkahLangkah> … </LangkahLangkah>' },
  Tahap: {
    attributes: {
      judul: need('text'),
      tempat: may('text'),
      lama: may('text'),
      biaya: may('text'),
      hasil: may('text'),
    },
    example: '<Tahap judul="Datang ke kelurahan" biaya="gratis">Bawa KTP dan KK.</Tahap>',
  },
  Tenggat: {
    attributes: { tanggal: need('date') },
    example: '<Tenggat tanggal="2027-01-31">Sampaikan laporan kelompok.</Tenggat>',
  },
  Kontak: { attributes: { kontak: need('contact') }, example: '<Kontak kontak="sapa" />' },
  DaftarKontak: { attributes: { untuk: need('need') }, example: '<DaftarKontak untuk="complaint" />' },
  ChipHukum: {
    attributes: {
      teks: need('text'),
      href: may('text'),
      tingkat: may(['A', 'B', 'C', 'D']),
      diperiksa: may('date'),
    },
    example: '<ChipHukum teks="Keterangan kelurahan" diperiksa="2026-11-24" />',
  },
  DaftarDokumen: {
    attributes: { dokumen: need('list') },
    example: "<DaftarDokumen dokumen={[{ id: 'kk', nama: 'Kartu keluarga' }]} />",
  },
};
