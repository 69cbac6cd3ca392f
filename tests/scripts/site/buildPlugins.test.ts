// Tests the promise of safety that the build writes into the page.
import { expect, test } from 'vitest'
import { policyPlugin } from '../../../scripts/site/buildPlugins.ts'

test('the page of the site carries the policy of the contract, before anything it governs', () => {
  const hook: unknown = policyPlugin().transformIndexHtml
  const handler = typeof hook === 'object' && hook !== null && 'handler' in hook ? hook.handler : undefined
  const html = String(Reflect.apply(handler as (html: string) => string, {}, ['<html><head><script src="x.js"></script></head></html>']))
  const [, policy = ''] = /^<html><head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html) ?? []
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'",
  )
})
