import { describe, expect, it } from 'vitest';
import { siteLineKind } from '#lib/domain/text/site-lines.ts';

const LINES: Readonly<Record<'share' | 'readAlso' | 'furniture', readonly string[]>> = {
  share: [
    'Partager',
    'Partager sur LinkedIn | Partager sur WhatsApp',
    'Facebook Twitter Pinterest',
    'Envoyer par courriel',
    'Copier le lien',
    'Share on Facebook',
    'Imprimer cet article',
    'Ajouter à mes favoris',
  ],
  readAlso: [
    'Lire aussi : Trois questions sur la grève',
    'Voir également',
    '> À lire aussi',
    'Lire la suite',
    'Read more: Three questions about the strike',
    'En savoir plus sur la grève',
    'Dans la même rubrique',
    'Articles connexes',
    'Les plus lus',
    'Related stories',
    'More from this author',
  ],
  furniture: [
    'Temps de lecture : 4 min',
    '4 minutes de lecture',
    '2 min read',
    '15 commentaires',
    '1,2k vues',
    '12\u202f450 vues',
    'Commentaires (3)',
    'Laisser un commentaire',
    'Publicité',
    'ADVERTISEMENT',
    'La suite après la publicité',
    'Article continues after advertisement',
    "L'histoire continue ci-dessous",
    'Abonnez-vous à partir de 1 € par mois',
    'Article réservé aux abonnés',
    'Déjà abonné ? Connectez-vous',
    'Sign up for our weekly newsletter',
    'Inscrivez-vous à notre lettre d’information',
    'Nous utilisons des cookies pour mesurer l’audience.',
    'Tout accepter',
    'Suivez-nous sur Facebook',
    'Follow us on Instagram',
    'Suivez Anne Durand sur X',
    'Cliquez ici pour vous inscrire',
    'Click here',
    'Accueil › Économie › Emploi',
    'Tags : emploi, chômage',
    '© 2025 Le Courrier',
    'Copyright 2025 The Courier',
    'Tous droits réservés.',
    'Le Courrier avec AFP',
    'Traduit de l’anglais par Anne Durand',
    'Crédit photo : Anne Durand / Courrier',
    'Mis à jour le 3 juin à 18 h 20',
    'Publié il y a 3 heures',
    'Il y a 2 jours',
    'Updated: 3 June',
    'Image 2 sur 7',
    'Image source, Getty Images',
    'Passer au contenu principal',
    'Retour à l’accueil',
    'Mentions légales',
  ],
};

describe('siteLineKind', () => {
  for (const [kind, lines] of Object.entries(LINES)) {
    it.each(lines)(`takes “%s” for ${kind}`, (line) => {
      expect(siteLineKind(line)).toBe(kind);
    });
  }

  it.each([
    'Partager le pouvoir, une idée neuve',
    'Lire, un plaisir d’été',
    'Le Maroc exporte plus que jamais',
    'La publicité recule dans la presse',
    'Google signe avec l’AFP',
    'Copyright : ce que change la loi',
    'Inscription à l’université : ce qui change',
    'Crédit : les taux remontent',
    'Updated rules hit three banks',
    'More in Britain skip meals',
    'Suivez le guide dans les rues de Lille',
    'Douze commentaires et une bonne idée',
    'Abonnés absents',
    'Publié en juin, le rapport compte 300 pages.',
    'Accueil des réfugiés : la ville débordée',
    '',
  ])('leaves “%s” alone', (line) => {
    expect(siteLineKind(line)).toBeUndefined();
  });

  it.each(['(', 'partager ', 'publié le 1 ', 'lire aussi : ', 'suivez Aa ', '© a', '1 '])(
    'reads 50,000 characters of %j in time',
    (unit) => {
      const line = unit.repeat(Math.floor(190 / unit.length));
      const start = process.cpuUsage().user;
      for (let i = 0; i < 250; i++) siteLineKind(line + i);
      expect(process.cpuUsage(undefined).user - start).toBeLessThan(50_000);
    },
  );
});
