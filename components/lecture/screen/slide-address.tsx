import { useTranslations } from 'next-intl';
import { QrCode } from '@/components/ui/qr-code';
import type { OpenAddress } from './open-address';

/** Without what a browser adds by itself, and without the code, which stands beside it. */
const shownAddress = ({ address }: OpenAddress) =>
  address.replace(/^https?:\/\//, '').replace(/\?.*$/, '');

/** For the phones of a room: a QR code, and the same to be typed. */
export function SlideAddress({ open }: { open: OpenAddress }) {
  const t = useTranslations('slides.address');
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-[1em] leading-[1.3]">
      <div className="w-[7.5em] shrink-0">
        <QrCode text={open.address} label={t(`qr.${open.kind}`)} />
      </div>
      <div className="min-w-0 max-w-[16em]">
        <p>{t(open.kind)}</p>
        <p className="font-semibold wrap-anywhere">{shownAddress(open)}</p>
        {open.code !== null && (
          <p>
            {t('code')}{' '}
            <span className="font-mono text-[1.3em] font-semibold tracking-widest">
              {open.code}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
