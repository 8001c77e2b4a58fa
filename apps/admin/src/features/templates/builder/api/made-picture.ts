const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160"><rect width="160" height="160" fill="#eef1f3"/><path d="M24 24h36v36H24zM100 24h36v36h-36zM24 100h36v36H24z" fill="none" stroke="#1f2933" stroke-width="10"/><path d="M80 80h16v16H80zM112 112h24v24h-24z" fill="#1f2933"/></svg>';

/** Stands for a picture that is only made when a mail is sent, such as the QR code of an order. */
const MADE_PICTURE = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;

/** HTML or MJML with a drawing in place of pictures that come with the mail (`cid:`). */
export function withMadePictures(markup: string): string {
  return markup.replace(/(["'])cid:[^"']*\1/g, (_, quote: string) => quote + MADE_PICTURE + quote);
}
