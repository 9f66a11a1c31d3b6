/** Chinese: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': '试用：什么都不会发出',
  'practice.mark': '试用：不发出任何内容。',
  'practice.begin':
    '现在您可以试用全部功能。什么都不会发给市政府，也不会保存。真有危险时，请拨打{{emergency}}：那不是试用。',
  'practice.end': '结束试用',
  'practice.ended': '试用已结束。您试的内容我已忘掉。从现在起是真的。',
  'practice.sent': '刚才是试用：没有发出任何内容。真正报告后，您现在会得到编号和要留好的回执号，并看到：',
  'practice.stop': '您可以停在这里。这是试用，所以不保存。要删除吗？',
  'practice.not-beside': '请先完成或删除您在这里开始的内容。然后再试用，就不会弄混。',
  'practice.not-here': '试用中不能打开真正的报告或代码。请先结束试用。',
};
