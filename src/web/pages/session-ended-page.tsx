/** A form came without a session: what was typed is kept on the page, to be sent again after signing in. */
import { Button, ButtonLink } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import type { Fields } from '../fields.ts';
import { sendPage } from '../respond.tsx';
import type { WebContext } from '../web-env.ts';
import { answerWords } from '../../texts/answer-words.ts';

export function sessionEnded(c: WebContext, fields: Fields): Promise<Response> {
  const words = answerWords.session;
  const { pathname, search } = new URL(c.req.url);
  return sendPage(c, (
    <Layout title={words.title}>
      <h1>{words.head}</h1>
      <Notice tone="warn"><p>{words.kept}</p></Notice>
      <form class="form" method="post" action={pathname + search} enctype="multipart/form-data" aria-label={words.again}>
        {fields.entries.map(([name, value]) => <textarea name={name} hidden>{`\n${value}`}</textarea>)}
        <div class="actions"><a class="button main" href="/masuk" target="_blank">{words.signIn}</a><Button weight="plain">{words.again}</Button></div>
      </form>
      <p><ButtonLink href="/" weight="quiet">{words.front}</ButtonLink></p>
    </Layout>
  ), { status: 401 });
}
