export const words = 'Datang kemudian.';
