import { useEffect, useRef, useState } from 'preact/hooks';
import { type FrameMessage, MESSAGE_TYPE, MESSAGE_VERSION } from '../troubleshooter/core/frame-message.ts';

/** The framed troubleshooter as its host sees it: its height follows the frame's messages. */
export function Preview({ page, fragment }: { page: string; fragment: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const loaded = useRef(false);
  // The first address; later fragments replace it, so that the visitor's history does not grow.
  const first = useRef({ page: '', address: '' });
  if (first.current.page !== page) {
    first.current = { page, address: `${page}#${fragment}` };
    loaded.current = false;
  }
  const [message, setMessage] = useState<FrameMessage>();

  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      if (data?.type === MESSAGE_TYPE && data.v === MESSAGE_VERSION) setMessage(data);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);

  const follow = () => frame.current?.contentWindow?.location.replace(`${page}#${fragment}`);
  useEffect(() => {
    if (!loaded.current) return;
    const wait = setTimeout(follow, 300);
    return () => clearTimeout(wait);
  }, [fragment]);

  return (
    <>
      <iframe
        key={page}
        ref={frame}
        class="builder-frame"
        src={first.current.address}
        title="Forhåndsvisning av feilsøkingen"
        height={message?.height ?? 480}
        onLoad={() => {
          loaded.current = true;
          follow();
        }}
      />
      <p class="builder-message">
        Siste melding fra rammen: <code>{message ? JSON.stringify(message) : '–'}</code>
      </p>
    </>
  );
}
