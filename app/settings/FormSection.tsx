import { type ReactNode, useId } from 'react';

type Props = { title: string; hint: string; children: ReactNode };

/** Labels say what, fields do: side by side where there is room. */
export function FormSection({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid max-w-240 gap-x-10 gap-y-4 pt-10 first:pt-8 max-column:first:pt-4 max-column:[h1+&]:pt-4 @min-[760px]:grid-cols-[minmax(0,232px)_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-small text-pretty text-quiet">{hint}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
    </section>
  );
}
