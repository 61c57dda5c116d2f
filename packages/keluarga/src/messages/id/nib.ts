/** What the law says of the number of a business. */
export const nib = {
  'nib-is-licence':
    'Untuk usaha mikro dan kecil berisiko rendah, NIB sudah menjadi izinnya. NIB juga berlaku sebagai SNI dan pernyataan jaminan halal.',
  'one-nib': 'Orang pribadi mendaftar dengan NIK. Satu pelaku usaha punya satu NIB.',
  'nib-lasts-and-insures':
    'NIB berlaku selama usaha berjalan. NIB juga berlaku sebagai pendaftaran usaha untuk jaminan kesehatan dan ketenagakerjaan.',
};
