/** Places that are named. */
export const places = {
  places: { 'kalimantan-barat': 'Kalimantan Barat' },
  localities: { balikpapan: 'Kota Balikpapan' },
};
