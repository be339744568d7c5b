import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { inApp } from '../../src/i18n/en/in-app.js';
import { inApp as inAppEs } from '../../src/i18n/es/in-app.js';
import { inAppAsk } from '../../src/ui/in-app.js';
import { inAppBrowser } from '../../src/ui/in-app-browsers.js';
import { control, until, wordsOf } from '../helpers/shadow.js';

const page = 'https://church.example/goals?month=3#write';
const agents = {
  instagramIos:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21E219 Instagram 325.0.3.34.90 (iPhone14,7; iOS 17_4; en_US)',
  facebookAndroid:
    'Mozilla/5.0 (Linux; Android 14; SM-A146U Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/123.0.6312.99 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/456.0.0.51.109;]',
  tiktok:
    'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 musical_ly_2023304040 BytedanceWebview/d8a21c6',
  line: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/13.20.0',
  wechatDesktop:
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/116 Safari/537.36 MicroMessenger/3.9.8',
  safari:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
  chrome:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
};

describe('windows of apps', () => {
  it('are told from browsers', () => {
    const app = (name: keyof typeof agents) => inAppBrowser(agents[name], page)?.app;
    expect(app('instagramIos')).to.equal('Instagram');
    expect(app('facebookAndroid')).to.equal('Facebook');
    expect(app('tiktok')).to.equal('TikTok');
    expect(app('line')).to.equal('LINE');
    expect(app('wechatDesktop')).to.equal('WeChat');
    expect(app('safari')).to.be.undefined;
    expect(app('chrome')).to.be.undefined;
    expect(inAppBrowser(navigator.userAgent, page)).to.be.undefined;
  });

  it('lead to Chrome on Android and to Safari on an iPhone, with the whole address', () => {
    const android = inAppBrowser(agents.facebookAndroid, page)?.open;
    expect(android?.browser).to.equal('chrome');
    expect(android?.href).to.equal(
      `intent://church.example/goals?month=3#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(page)};end`,
    );
    expect(inAppBrowser(agents.instagramIos, page)?.open).to.deep.equal({
      browser: 'safari',
      href: 'x-safari-https://church.example/goals?month=3#write',
    });
    expect(inAppBrowser(agents.wechatDesktop, page)).to.deep.equal({ app: 'WeChat' });
    expect(inAppBrowser(agents.instagramIos, 'about:srcdoc')).to.deep.equal({ app: 'Instagram' });
  });

  it('ask once, in the language of the page, until the person stays', async () => {
    class AskTest extends LitElement {
      readonly ask = inAppAsk(this, agents.facebookAndroid);
      override render() {
        return html`${this.ask.render()}`;
      }
    }
    customElements.define('in-app-ask-test', AskTest);
    const element = await fixture<AskTest>(html`<in-app-ask-test lang="es"></in-app-ask-test>`);
    await until(() => wordsOf(element).includes('Facebook'), 'the ask');
    expect(wordsOf(element)).to.contain(inAppEs.text);
    expect(control(element, inAppEs.chrome).getAttribute('href')).to.match(/^intent:/);
    element.lang = 'en';
    await until(() => wordsOf(element).includes(inApp.text), 'English');
    control(element, inApp.copy).click();
    await until(() => /copied|hold/.test(wordsOf(element)), 'the link, copied or to copy by hand');
    control(element, inApp.stay).click();
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('');
    const again = await fixture<AskTest>(html`<in-app-ask-test></in-app-ask-test>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(wordsOf(again)).to.equal('');
    sessionStorage.clear();
  });
});
