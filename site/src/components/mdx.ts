import ChipHukum from './ChipHukum.astro';
import Contoh from './Contoh.astro';
import DaftarDokumen from './DaftarDokumen.astro';
import Kontak from './Kontak.astro';
import LangkahLangkah from './LangkahLangkah.astro';
import Peringatan from './Peringatan.astro';
import BelumJelas from './panduan/BelumJelas.astro';
import DasarHukum from './panduan/DasarHukum.astro';
import Dokumen from './panduan/DokumenProgram.astro';
import Jumlah from './panduan/Jumlah.astro';
import Syarat from './panduan/SyaratProgram.astro';
import TabelJumlah from './panduan/TabelJumlah.astro';
import TempatBertanya from './panduan/TempatBertanya.astro';
import Tahap from './Tahap.astro';
import TautanCek from './TautanCek.astro';
import Tenggat from './Tenggat.astro';

/** The components an editor may use in a guide without importing them; how, is in `build/periksa/components.ts`. */
export const mdxComponents = {
  BelumJelas,
  ChipHukum,
  Contoh,
  DaftarDokumen,
  DasarHukum,
  Dokumen,
  Jumlah,
  Kontak,
  LangkahLangkah,
  Peringatan,
  Syarat,
  TabelJumlah,
  Tahap,
  TautanCek,
  TempatBertanya,
  Tenggat,
};
