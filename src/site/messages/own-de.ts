/** Feedback, ownership and privacy. */
export const ownDe = {
  feedback: {
    subject: (title: string) => `Hier stimmt etwas nicht: ${title}`,
    body: (title: string, page: string, version: string) =>
      `Was stimmt nicht?\n\n\n\nSeite: ${title}\nAdresse: ${page}\nStand: ${version}\n`,
  },
  about: {
    contact: 'Kontakt',
    dueOn: (day: string) => `die nächste steht am ${day} an`,
    nobody: 'noch niemand',
  },
  nothing: {
    how: 'Der erste Eintrag beginnt mit',
    handbook: 'Was hineingehört, steht im Handbuch.',
  },
  privacy: {
    name: 'Datenschutz',
    title: 'Was diese Seiten über Sie wissen',
    lead: 'Nichts. Sie zählen keine Besuche, setzen keine Cookies und laden nichts von anderen Servern.',
    tracking: {
      title: 'Keine Beobachtung',
      texts: [
        'Es gibt keine Zählpixel, keine Auswertung von Besuchen, keine Cookies und kein Konto.',
        'Schriften, Bilder und Programme kommen von demselben Server wie die Seite. Beim Lesen wird kein anderer Server gefragt.',
      ],
    },
    browser: {
      title: 'Was in Ihrem Browser bleibt',
      texts: [
        'Haken, Antworten und Notizen einer Checkliste speichert der Browser auf diesem Gerät (localStorage), und nur dort. Jeder Durchgang lässt sich auf der Seite der Checkliste löschen; ebenso löscht sie der Browser mit den „Websitedaten“.',
        'Schalten Sie auf der Seite zur Barrierefreiheit Tasten ab, merkt er sich auch das.',
        'Wer denselben Browser auf demselben Gerät benutzt, kann sie sehen.',
        'Geben Sie einen Durchgang als Link weiter, steht er hinter dem # der Adresse. Diesen Teil schickt ein Browser an keinen Server; wer den Link bekommt, sieht ihn.',
      ],
    },
    address: {
      title: 'Was in der Adresse steht',
      texts: [
        'Filter und die Suche nach Einwänden schreiben Ihre Auswahl hinter das ? der Adresse, damit man sie weitergeben kann. Gesucht wird im Browser. Erst wenn die Seite mit dieser Adresse geladen wird, bekommt der Server dieser Seiten sie zu sehen. Von welcher Seite Sie kommen, sagt der Browser weder ihm noch anderen.',
        'Die Suche über alle Seiten läuft im Browser. Er holt dazu Teile eines Verzeichnisses vom Server dieser Seiten; was Sie tippen, schickt er niemandem.',
      ],
    },
    elsewhere: {
      title: 'Wohin Links führen',
      texts: [
        'Links nach außen, etwa zu Quellen, öffnen sich erst, wenn Sie sie anklicken; dann gelten die Regeln der anderen Seite.',
        '„Hier stimmt etwas nicht“ und „Diese Seite bearbeiten“ übergeben den Ort der Seite, das erste auch ihren Titel und ihren Stand, an das System oder Postfach, zu dem der Link führt. Abgeschickt wird nur, was Sie dort selbst abschicken.',
      ],
    },
    server: {
      title: 'Was wir nicht wissen können',
      text: (organisation: string) =>
        `Der Server, der diese Seiten ausliefert, kann wie jeder andere festhalten, wer wann welche Seite geladen hat. Auskunft gibt, wer ihn für ${organisation} betreibt.`,
    },
  },
};

export type OwnWords = typeof ownDe;
