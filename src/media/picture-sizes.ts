/** CSS pixels: the column of the text with a letter of 16, and how tall a picture may stand in it. */
const COLUMN = 688;
const TALLEST = 720;
/** Of a picture that is opened large: more than screens show of it, less than WebP can hold. */
const LARGEST = { width: 2160, height: 8000 };
/** What a phone needs of a picture that fills it. */
const PHONE = 480;
/** One that is hardly narrower than the largest is not worth a file. */
const LEAST_STEP = 1.15;

interface Size {
  width: number;
  height: number;
}

export interface PictureSizes {
  /** How large it stands in the column, in CSS pixels. On a narrower screen it gives way. */
  shown: Size;
  /** Widths of the files, in pixels, smallest first: for phones, the column, sharp screens, and opened large. */
  widths: number[];
  /** Width of the file for who cannot choose: sharp in the column. Also the one that copies hold. */
  standard: number;
}

/**
 * The sizes that a picture is needed in. None is larger than the picture itself.
 *
 * @param picture in pixels
 */
export function pictureSizes({ width, height }: Size): PictureSizes {
  const inColumn = Math.min(1, COLUMN / width, TALLEST / height);
  const shown = { width: atLeastOne(width * inColumn), height: atLeastOne(height * inColumn) };
  const large = atLeastOne(width * Math.min(1, LARGEST.width / width, LARGEST.height / height));
  const standard = Math.min(shown.width * 2, large);
  const phone = shown.width > PHONE ? [PHONE] : [];
  const widths = [...phone, shown.width, standard].filter((one) => one * LEAST_STEP <= large);
  return {
    shown,
    standard: widths.includes(standard) ? standard : large,
    widths: [...new Set([...widths, large])].sort((a, b) => a - b),
  };
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}
