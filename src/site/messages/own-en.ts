import type { OwnWords } from './own-de.ts';

export const ownEn: OwnWords = {
  feedback: {
    subject: (title) => `Something is wrong here: ${title}`,
    body: (title, page, version) => `What is wrong?\n\n\n\nPage: ${title}\nAddress: ${page}\nVersion: ${version}\n`,
  },
  about: {
    contact: 'Contact',
    dueOn: (day) => `the next is due on ${day}`,
    nobody: 'nobody yet',
  },
  nothing: {
    how: 'The first entry begins with',
    handbook: 'The handbook says what belongs in it.',
  },
  privacy: {
    name: 'Privacy',
    title: 'What these pages know about you',
    lead: 'Nothing. They count no visits, set no cookies and load nothing from other servers.',
    tracking: {
      title: 'Nobody is watched',
      texts: [
        'There are no tracking pixels, no analysis of visits, no cookies and no account.',
        'Fonts, pictures and scripts come from the same server as the page. While you read, no other server is asked.',
      ],
    },
    browser: {
      title: 'What stays in your browser',
      texts: [
        'The browser keeps ticks, answers and notes of a checklist on this device (localStorage), and nowhere else. Every run can be deleted on the checklist’s page; the browser deletes them, too, along with its “site data”.',
        'If you switch off keys on the page on accessibility, it keeps that, too.',
        'Whoever uses the same browser on the same device can see them.',
        'If you pass on a run as a link, it stands behind the # of the address. Browsers send this part to no server; whoever gets the link sees it.',
      ],
    },
    address: {
      title: 'What stands in the address',
      texts: [
        'Filters and the search for objections write your choice behind the ? of the address, so that it can be passed on. The browser does the searching. Only when the page is loaded at that address does the server of these pages get to see it. Which page you come from the browser tells neither it nor others.',
        'The search over all pages runs in the browser. For it, it fetches parts of an index from the server of these pages; what you type it sends to nobody.',
      ],
    },
    elsewhere: {
      title: 'Where links lead',
      texts: [
        'Links to elsewhere, such as sources, open only when you follow them; then the rules of the other site hold.',
        '“Something is wrong here” and “Edit this page” hand the place of the page, and the first of them also its title and version, to the system or mailbox that the link leads to. Nothing is sent but what you send there yourself.',
      ],
    },
    server: {
      title: 'What we can’t know',
      text: (organisation) =>
        `The server that delivers these pages can, like any other, record who loaded which page and when. Whoever runs it for ${organisation} can tell you.`,
    },
  },
};
