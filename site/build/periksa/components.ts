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
}

const need = (holds: AttributeKind): Attribute => ({ holds, required: true });
const may = (holds: AttributeKind): Attribute => ({ holds });
const ofProgramme = (name: string): Component => ({
  attributes: { programme: need('programme') },
  example: `<${name} programme="pkh" />`,
});

/** The components of a guide; the same as in `src/components/mdx.ts`. */
export const components: Readonly<Record<string, Component>> = {
  BelumJelas: ofProgramme('BelumJelas'),
  Dokumen: ofProgramme('Dokumen'),
  Syarat: ofProgramme('Syarat'),
  TabelJumlah: ofProgramme('TabelJumlah'),
  TempatBertanya: ofProgramme('TempatBertanya'),
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
  Kontak: {
    attributes: {
      nama: need('text'),
      diperiksa: need('date'),
      alamat: may('text'),
      jam: may('text'),
      telepon: may('text'),
      wa: may('text'),
      waTeks: may('text'),
    },
    example: '<Kontak nama="Kantor kelurahan" alamat="Jalan Contoh" diperiksa="2026-11-24" />',
  },
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
