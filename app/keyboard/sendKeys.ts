const onApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** How the keys that send are written on this keyboard. */
export const sendKeys = onApple ? ['⌘', '↵'] : ['Ctrl', '↵'];
