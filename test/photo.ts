import sharp from 'sharp';

/** A real JPEG as a phone makes it: sideways, with the place and the time it was taken. */
export function photo(width = 1200, height = 800): Promise<Buffer> {
  const gradient = Buffer.alloc(width * height * 3, Buffer.from([200, 60, 20, 10, 120, 220]));
  return sharp(gradient, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Kamera', Orientation: '6' },
      IFD2: { DateTimeOriginal: '2026:03:02 08:15:00', OffsetTimeOriginal: '+07:00' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '6/1 10/1 3000/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 49/1 3600/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
