import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

type Loaded = ComponentType<Record<string, unknown>>;

interface DynamicOptions {
  readonly loading?: () => ReactNode;
}

/** In place of `next/dynamic`: the code is in the file already, so it is there in a moment. */
export function dynamic(
  load: () => Promise<Loaded | { readonly default: Loaded }>,
  { loading }: DynamicOptions = {},
): Loaded {
  const Part = lazy(async () => {
    const loaded = await load();
    return 'default' in loaded && typeof loaded !== 'function' ? loaded : { default: loaded };
  });
  return (props) => (
    <Suspense fallback={loading?.() ?? null}>
      <Part {...props} />
    </Suspense>
  );
}
