/** The look of a letter: readable where styles are dropped, and dark where the reader's screen is. */
export const letterStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; background: #f4f1ea; color: #1d2433; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; }
.sheet { max-width: 36em; overflow-wrap: anywhere; margin: 0 auto; padding: 24px 20px; text-align: left; }
.brand { margin: 0 0 16px; font-weight: bold; color: #4a5163; }
h1 { margin: 0 0 16px; font-family: Georgia, serif; font-size: 22px; line-height: 1.3; font-weight: normal; }
h2 { margin: 24px 0 8px; font-size: 16px; }
p { margin: 0 0 12px; }
ul { margin: 0 0 16px; padding-left: 20px; }
li { margin: 0 0 4px; }
blockquote { margin: 0 0 16px; padding: 8px 0 8px 16px; border-left: 3px solid #4a5163; font-family: Georgia, serif; }
a { color: #1b4d8f; }
.act { margin: 24px 0; }
.button { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #1b4d8f; color: #ffffff; font-weight: bold; text-decoration: none; }
.code { font-family: monospace; font-size: 28px; letter-spacing: 4px; }
.reason { margin-top: 24px; padding-top: 12px; border-top: 1px solid #8a8f9c; font-size: 14px; color: #4a5163; }
@media (prefers-color-scheme: dark) {
body { background: #14171f; color: #eceef3; }
.brand, .reason { color: #b6bccb; }
blockquote { border-left-color: #b6bccb; }
a { color: #9cc3ff; }
.button { background: #9cc3ff; color: #10131a; }
}
`;
