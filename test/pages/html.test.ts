import { html } from '../../src/pages/html';

/** Under another name, so that the formatter leaves the markup as it stands. */
const markup = html;

// Seen to fail without the quote among the escapes.
it('escapes everything that could end a text or an attribute', () => {
  expect(markup`<p title="${`"'<>&`}">${'<script>'}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;&gt;&amp;">&lt;script&gt;</p>',
  );
});

it('puts markup in as it is, lists one after another, and nothing for nothing', () => {
  const rows = ['a', 'b'].map((each) => markup`<li>${each}</li>`);
  expect(markup`<ul>${rows}</ul>${undefined}`.markup).toBe('<ul><li>a</li><li>b</li></ul>');
});
