import { useLocale, useTranslations } from 'next-intl';

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** `47.92° N, 106.92° E` @param fractionDigits of the degrees at most */
export function usePositionWords(fractionDigits: number) {
  const t = useTranslations('evidence.place');
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: fractionDigits });
  const degrees = (value: number) => `${number.format(Math.abs(value))}°`;
  return ({ latitude, longitude }: Position) =>
    t('position', {
      latitude: t(latitude < 0 ? 'south' : 'north', { degrees: degrees(latitude) }),
      longitude: t(longitude < 0 ? 'west' : 'east', { degrees: degrees(longitude) }),
    });
}
