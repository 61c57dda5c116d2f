/** What the public record does not settle, and which sources differ. */
export const openQuestions = {
  'uppka.vulnerable-family.test':
    'Belum jelas keluarga mana yang disebut rentan. BKKBN menyebutnya sebagai sasaran, tetapi ukurannya tidak kami temukan.',
  'uppka.member.others':
    'Belum jelas siapa lagi yang boleh ikut UPPKA, dan siapa yang tidak. Pasal peraturannya belum kami baca, dan keterangan pejabat di beberapa daerah berbeda.',
  'kb.peserta.traditional':
    'Belum jelas apakah pemakai cara KB tradisional dihitung sebagai peserta KB. Kamus BKKBN dan tabel bulanannya berbeda.',
  'pus.boundary.50':
    'Belum jelas apakah umur istri tepat di atas batas masih dihitung bila istri masih haid. Dua tulisan BKKBN berbeda.',
  'desil.use.2026-jan':
    'Belum jelas apakah Sembako masih melayani satu desil lagi. Pengumuman Kementerian Sosial bulan Januari dan Februari 2026 berbeda.',
  'desil.use.dtks-era.pkh':
    'Belum jelas keluarga mana yang dilayani PKH waktu itu. Yang dipakai masih data yang lama, dan aturannya tidak kami temukan.',
  'desil.use.dtks-era.sembako':
    'Belum jelas keluarga mana yang dilayani Sembako waktu itu. Yang dipakai masih data yang lama, dan aturannya tidak kami temukan.',
  'bansos.excl.wage.at-minimum':
    'Belum jelas apakah gaji yang persis sama dengan upah minimum menahan bantuan. Daftar di berita berbeda.',
  'pkh.component.pregnancy.later':
    'Belum jelas apakah kehamilan setelah yang ke-{pkh.cap.pregnancyNo} dihitung. Berita lama menyebut batas; peraturannya, seperti dikutip, tidak.',
  'pkh.component.breastfeeding.counts':
    'Belum jelas apakah ibu menyusui dihitung. Peraturan, seperti dikutip, menyebutnya; daftar di berita tidak.',
  'pkh.component.out-of-school.counts':
    'Belum jelas apakah anak usia sekolah yang belum tamat dihitung bila sedang tidak bersekolah. Peraturan, seperti dikutip, menyebut yang belum tamat; berita meminta terdaftar di sekolah.',
  'pkh.component.elderly.narrowed':
    'Belum jelas dari umur berapa lansia dihitung waktu itu. Peraturan menyebut {pkh.elderlyAge.regulation} tahun; daftar lain menyebut {pkh.elderlyAge.rival} tahun.',
  'pkh.component.gross-rights-victim.before':
    'Belum jelas apakah korban pelanggaran HAM berat sudah dihitung waktu itu. Hari pertamanya tidak kami temukan.',
  'bansos.excl.wage.elsewhere':
    'KK Anda tidak terdaftar di kota ini. Upah minimum tempat lain belum kami baca, jadi belum jelas apakah gajinya di atas itu.',
  'pkh.component.early-child.at-six':
    'Belum jelas sampai umur berapa persisnya anak dihitung sebagai anak usia dini. Dua berita berbeda.',
  'pkh.cap.children.together':
    'Belum jelas apakah anak usia dini dan anak sekolah dihitung bersama dalam batas jumlah anak.',
  'pkh.cap.elderly.one':
    'Belum jelas apakah hanya satu lansia yang dibayar dalam satu keluarga. Berita lama dan daftar baru berbeda.',
  'pkh.cap.disability.one':
    'Belum jelas apakah hanya satu penyandang disabilitas yang dibayar dalam satu keluarga. Berita lama dan daftar baru berbeda.',
  'kb.class.modern.mal-conflict':
    'Belum jelas apakah MAL disebut cara modern atau tradisional. Metadata SDG dan tabel BKKBN menyebutnya modern, tabel survei kesehatan menyebutnya tradisional. Pembagian dalam peraturan pemerintah sudah tidak berlaku.',
  'risk.4t.close':
    'Belum jelas apakah jarak {risk.4t.close.deputy} sampai kurang dari {risk.4t.close.district} antara dua kelahiran disebut terlalu dekat. Dua pejabat keluarga berencana menyebut jarak yang berbeda.',
  'risk.4t.many':
    'Belum jelas apakah lebih dari {risk.4t.many.counselling} sampai {risk.4t.many.deputy} disebut terlalu banyak. Keterangan yang beredar berbeda.',
  'kb.status.short-pause':
    'Belum jelas bagaimana pelayanan dicatat sesudah jeda yang pendek. Aturannya tidak kami temukan.',
  'kb.status.new.strict':
    'Belum jelas siapa yang dicatat sebagai peserta KB baru. Istilah BKKBN menghitung juga yang memakai lagi sesudah melahirkan; tulisan lain hanya yang pertama kali.',
};

/** What a rival source says, and by rule what is contested about it. */
export const disputes = {
  'pkh.elderlyAge.rival': 'Beberapa daftar masih menulis lansia mulai {pkh.elderlyAge.rival} tahun.',
  'pkh.component.elderly.contested': 'Belum jelas umur mulai lansia: sumbernya berbeda.',
  'uppka.member.by-deliberation':
    'Belum jelas apakah kelompok di tempat Anda boleh memutuskan lewat musyawarah. Ini baru terlihat di satu provinsi.',
};
