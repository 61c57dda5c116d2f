/** The part of an address that both languages share: "tentang" of /tentang/ and of /en/tentang/; "" for the home pages. */
export const sharedPath = (pathname: string): string => pathname.replace(/^\/en(?=\/|$)/, '').replace(/^\/|\/$/g, '');
