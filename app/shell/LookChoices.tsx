import { MenuChoice, MenuChoices, MenuGroup } from '../ui/MenuItems.tsx';
import { THEMES, useTheme } from '../ui/theme.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';

/** In the member's own menu: how it looks. */
export function ThemeChoices() {
  const { t } = useWords();
  const [theme, choose] = useTheme();
  return (
    <MenuGroup label={t('member.theme')}>
      <MenuChoices label={t('member.theme')} value={theme} onChoose={choose}>
        {THEMES.map(name => (
          <MenuChoice key={name} value={name}>
            {t(`member.${name}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </MenuGroup>
  );
}

/** And which language it speaks. */
export function LanguageChoices() {
  const { t, language } = useWords();
  const names = Object.entries(LANGUAGES);
  return (
    <MenuGroup label={t('member.language')}>
      <MenuChoices
        label={t('member.language')}
        value={language}
        onChoose={chosen => void chooseLanguage(chosen as Language)}
      >
        {names.map(([code, { name }]) => (
          <MenuChoice key={code} value={code}>
            <span lang={code}>{name}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </MenuGroup>
  );
}
