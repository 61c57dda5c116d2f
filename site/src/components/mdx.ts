import ChipHukum from './ChipHukum.astro';
import Contoh from './Contoh.astro';
import DaftarDokumen from './DaftarDokumen.astro';
import Kontak from './Kontak.astro';
import LangkahLangkah from './LangkahLangkah.astro';
import Peringatan from './Peringatan.astro';
import Tahap from './Tahap.astro';
import TautanCek from './TautanCek.astro';
import Tenggat from './Tenggat.astro';

/** The components an editor may use in a guide without importing them. */
export const mdxComponents = {
  ChipHukum,
  Contoh,
  DaftarDokumen,
  Kontak,
  LangkahLangkah,
  Peringatan,
  Tahap,
  TautanCek,
  Tenggat,
};
