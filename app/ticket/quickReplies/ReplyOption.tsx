import type { ComponentProps } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { ReplyText } from '../../settings/quickReplies/ReplyText.tsx';
import { Option } from '../../ui/Option.tsx';

type Props = Omit<ComponentProps<typeof Option>, 'children'> & { reply: QuickReply };

/** A quick reply by its name, and how it begins. */
export function ReplyOption({ reply: { name, body }, ...option }: Props) {
  return (
    <Option {...option} className="block px-2.5 py-2 max-column:py-2.5">
      <span className="block truncate font-medium">{name}</span>
      <span className="block truncate text-small text-quiet">
        <ReplyText text={body.replace(/\s+/g, ' ')} />
      </span>
    </Option>
  );
}
