import ChipHukum from './ChipHukum.astro';
import Contoh from './Contoh.astro';
import DaftarDokumen from './DaftarDokumen.astro';
import Kontak from './Kontak.astro';
import LangkahLangkah from './LangkahLangkah.astro';
import Peringatan from './Peringatan.astro';
import BelumJelas from './panduan/BelumJelas.astro';
import BunyiHukum from './panduan/BunyiHukum.astro';
import CaraKb from './panduan/CaraKb.astro';
import DaftarKontak from './panduan/DaftarKontak.astro';
import DasarHukum from './panduan/DasarHukum.astro';
import DataSpesifik from './panduan/DataSpesifik.astro';
import Dokumen from './panduan/DokumenProgram.astro';
import IstilahKb from './panduan/IstilahKb.astro';
import JalanModal from './panduan/JalanModal.astro';
import JebakanUmum from './panduan/JebakanUmum.astro';
import Jumlah from './panduan/Jumlah.astro';
import KalimatKb from './panduan/KalimatKb.astro';
import KataKb from './panduan/KataKb.astro';
import KunjunganIud from './panduan/KunjunganIud.astro';
import MulaiBerlaku from './panduan/MulaiBerlaku.astro';
import PertanyaanProduk from './panduan/PertanyaanProduk.astro';
import Prosedur from './panduan/Prosedur.astro';
import RincianLangkah from './panduan/RincianLangkah.astro';
import SoalTerbuka from './panduan/SoalTerbuka.astro';
import SusunanNik from './panduan/SusunanNik.astro';
import Syarat from './panduan/SyaratProgram.astro';
import SyaratSteril from './panduan/SyaratSteril.astro';
import TabelJumlah from './panduan/TabelJumlah.astro';
import TabelModal from './panduan/TabelModal.astro';
import TempatBertanya from './panduan/TempatBertanya.astro';
import TenggatLaporan from './panduan/TenggatLaporan.astro';
import UrutanModal from './panduan/UrutanModal.astro';
import UrutanSiap from './panduan/UrutanSiap.astro';
import Tahap from './Tahap.astro';
import TautanCek from './TautanCek.astro';
import Tenggat from './Tenggat.astro';

/** The components an editor may use in a guide without importing them; how, is in `build/periksa/components.ts`. */
export const mdxComponents = {
  BunyiHukum,
  BelumJelas,
  CaraKb,
  ChipHukum,
  Contoh,
  DaftarDokumen,
  DaftarKontak,
  DasarHukum,
  DataSpesifik,
  Dokumen,
  JalanModal,
  JebakanUmum,
  IstilahKb,
  Jumlah,
  KalimatKb,
  KataKb,
  Kontak,
  KunjunganIud,
  LangkahLangkah,
  MulaiBerlaku,
  Peringatan,
  PertanyaanProduk,
  Prosedur,
  RincianLangkah,
  SoalTerbuka,
  SusunanNik,
  Syarat,
  SyaratSteril,
  TabelJumlah,
  TabelModal,
  Tahap,
  TautanCek,
  TempatBertanya,
  Tenggat,
  TenggatLaporan,
  UrutanModal,
  UrutanSiap,
};
