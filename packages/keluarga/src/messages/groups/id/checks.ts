export const checks = {
  'uppka.group': 'Terbentuknya kelompok',
  'uppka.facilitation': 'Diusulkan ke pemberi modal',
  'uppka.tools': 'Bantuan alat',
  'size.micro.registering': 'Usaha mikro saat mendaftar',
  'size.micro.running': 'Usaha mikro menurut penjualan',
  'size.small.registering': 'Usaha kecil saat mendaftar',
  'size.small.running': 'Usaha kecil menurut penjualan',
  'size.umk.registering': 'Usaha mikro atau kecil',
  'duty.food': 'Wajib berizin pangan',
  'permit.food': 'Jalan izin pangan',
  'permit.sppirt': 'SPP-IRT (izin pangan rumahan)',
  'permit.slhs': 'SLHS (sertifikat laik higiene)',
  'permit.bpom': 'Izin edar BPOM',
  'duty.halal': 'Wajib halal',
  'permit.halal': 'Halal lewat pernyataan sendiri',
  'capital.baznas': 'Barang usaha dari BAZNAS',
  'capital.umi': 'Pembiayaan ultra mikro (UMi)',
  'capital.mekaar': 'PNM Mekaar',
  'capital.kur.supermikro': 'KUR super mikro',
  'capital.kur.mikro': 'KUR mikro',
  'capital.kur.khusus.programme': 'KUR khusus',
  'capital.kur.group': 'KUR untuk kelompok',
  'capital.pumk': 'Pinjaman BUMN (PUMK)',
  'capital.lpdb': 'Pinjaman lewat koperasi',
};

/** What a route warns of. */
export const traps = {
  debt: 'Ini utang. Utang harus dibayar juga saat jualan sepi. Hitung dulu cicilannya.',
  collateral:
    'Bank tidak boleh meminta agunan tambahan untuk KUR sampai {capital.kur.no-collateral}. Bila diminta, tanyakan alasannya.',
  slik: 'Tunggakan lama, juga dari pinjaman daring, bisa terlihat oleh bank.',
  'rate-2026':
    'Menurut berita, KUR tanpa bunga hanya untuk peminjam baru di Aceh, Sumatra Utara, dan Sumatra Barat, setelah bencana.',
  'one-per-kk':
    'Menurut berita, satu KK hanya boleh punya satu KUR yang berjalan. Naskahnya tidak kami temukan; tanyakan ke bank.',
  broker: 'Jangan bayar siapa pun untuk mengurus. Jangan serahkan KTP, PIN, atau OTP kepada perantara.',
  'joint-liability':
    'Tanggung renteng: bila satu orang tidak membayar, yang lain ikut menanggung. Sepakati dulu aturannya.',
  'collective-collateral': 'Bila agunan diminta, agunannya dari kelompok atau sebagian anggota.',
  'chair-signs': 'Ketua mengajukan dan ikut menandatangani. Pastikan semua anggota membaca perjanjiannya.',
  'partner-bound': 'Usaha terikat pada satu mitra. Baca perjanjian harga dan jumlahnya.',
  price: 'Tanyakan bunga setahun dan jumlah seluruhnya, bukan hanya cicilannya.',
  'kur-first-blocks': 'Selama KUR berjalan, UMi tertutup. Sebaliknya tidak.',
  weekly: 'Cicilan dan pertemuan datang tiap minggu.',
  'personal-guarantee': 'Pengurus koperasi ikut menjamin dengan hartanya sendiri.',
  'goods-not-cash': 'Biasanya berupa barang, bukan uang.',
  'one-trade': 'Bantuan terakhir yang kami baca hanya untuk satu jenis usaha.',
};

/** What stands in for a loan that is not paid. */
export const collateral = {
  'none-additional': 'Tanpa agunan tambahan, sampai {capital.kur.no-collateral}.',
  collective: 'Bila diminta, agunannya bersama. Anggota saling menanggung.',
  'ask-bank': 'Menurut aturan bank. Tanyakan sebelum mengajukan.',
  'none-in-a-group':
    'Menurut aturan lama: perorangan mungkin diminta agunan. Kelompok tidak, tetapi anggotanya saling menanggung.',
  'none-but-joint': 'Tanpa agunan, tetapi anggota kelompok saling menanggung.',
  assessed: 'Dinilai oleh BUMN yang memberi pinjaman.',
  personal: 'Ada agunan, dan pengurus ikut menjamin.',
  gift: 'Tidak ada. Pastikan dahulu apakah ini pemberian atau pinjaman.',
};
