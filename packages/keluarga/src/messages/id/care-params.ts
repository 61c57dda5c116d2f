export const careParams = {
  'kdrt.police.hours': 'jam sampai polisi memberi perlindungan sementara kepada korban kekerasan di rumah',
  'kdrt.police.tempDays': 'hari terlama perlindungan sementara dari polisi',
  'kdrt.police.courtDays': 'hari sampai pengadilan mengeluarkan perintah perlindungan',
  'kdrt.police.orderMaxYears': 'tahun terlama sebuah perintah perlindungan',
  'kdrt.police.extendDaysBefore': 'hari sebelum berakhir untuk meminta perpanjangan perintah perlindungan',
  'tpks.time.legal': 'jam sampai korban kekerasan seksual mendapat layanan hukum',
  'tpks.time.psych': 'jam sampai korban kekerasan seksual mendapat penguatan psikologis',
  'tpks.time.takedown': 'jam sampai permintaan menghapus konten seksual diteruskan',
  'victim.apply.days': 'hari kerja sampai LPSK memutuskan sebuah permohonan',
};
