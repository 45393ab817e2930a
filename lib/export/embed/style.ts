/**
 * The face of an embed. The colours are those of app/globals.css; the fonts are the readerʼs own, so that a frame in
 * another page asks for nothing more.
 */
export const EMBED_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#171613);--ink:light-dark(#1c1b18,#f0ece2);--soft:light-dark(#5a554b,#b8b1a3);
--rule:light-dark(#ddd7c9,#3a372f);--link:light-dark(#1d4f7c,#8fbce6);--wash:light-dark(#f3f0e7,#24221d);
--exact:light-dark(#1f6455,#7fd0bd);--rounded:light-dark(#6f5300,#e3c35f);--bound:light-dark(#44548a,#a9b8ee);--rung:light-dark(#6b3f94,#cfa9f2);--digit:light-dark(#96400c,#f2a877);
--exact-bg:light-dark(#e3f0ec,#1d3630);--rounded-bg:light-dark(#f5ecd0,#3a3218);--bound-bg:light-dark(#e6e9f4,#272d45);--rung-bg:light-dark(#efe5f7,#35264a);--digit-bg:light-dark(#fae6d8,#452b18);
--heat-1:light-dark(#edf2f6,#1c2429);--heat-2:light-dark(#dce6ee,#212f38);--heat-3:light-dark(#c8d8e5,#263c49);--heat-4:light-dark(#b2c9db,#284455);--heat-5:light-dark(#9bb9d0,#2c5066);
--serif:Newsreader,"Iowan Old Style",Charter,Georgia,serif;--sans:"Public Sans",system-ui,-apple-system,"Segoe UI",sans-serif}
[data-theme=light]{color-scheme:light}
[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;padding:1rem 1rem .8rem;background:var(--paper);color:var(--ink);font:.875rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1{margin:.15rem 0 .4rem;font:500 1.3rem/1.2 var(--serif);letter-spacing:-.01em;text-wrap:balance}
p{margin:0}
ul{margin:0;padding:0;list-style:none}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.kicker,.quiet,.notes,footer,small,.beside{color:var(--soft);font-size:.8125rem}
.kicker b{color:var(--ink);font-weight:600}
.lead{margin:0 0 .7rem;color:var(--soft);text-wrap:pretty}
.invented{margin:0 0 .6rem;padding:.4rem .7rem;border-left:3px solid var(--digit);background:var(--wash)}
.region{overflow-x:auto;margin:0 0 .8rem;border-top:1px solid var(--ink)}
table{width:100%;border-collapse:separate;border-spacing:0}
caption{padding:.5rem 0 .3rem;text-align:left;font:500 1.05rem/1.25 var(--serif)}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.45rem .7rem .5rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
td{padding-left:.5rem}
thead th{border-bottom-color:var(--ink)}
thead th+th{padding-left:.5rem}
thead b{font-weight:600}
th small,li small{display:block}
th[scope=row]{width:9.5rem;font-weight:500}
.list th[scope=row]{width:auto}
table:not(.list) th[scope=row],table:not(.list) thead th:first-child{position:sticky;left:0;background:var(--paper);z-index:1}
.group th{padding-top:.9rem;font:500 1rem/1.25 var(--serif)}
td b{font-size:1rem;font-weight:600}
li+li{margin-top:.3rem}
td p+ul,td svg+.quiet{margin-top:.2rem}
td svg{display:block}
.phrase{font-family:var(--serif);font-size:1.05em;line-height:1.32}
.quoted{font-style:italic}
.reported{text-decoration:underline dotted var(--soft) 1.5px;text-underline-offset:.24em}
td a{color:inherit;text-decoration-color:var(--rule)}
.tag{display:inline-block;margin-top:.15rem;padding:.05rem .4rem;border-radius:3px;font-size:.78rem;line-height:1.35;font-weight:600;color:var(--soft);background:var(--wash)}
.tag.exact{color:var(--exact);background:var(--exact-bg)}.tag.rounded{color:var(--rounded);background:var(--rounded-bg)}.tag.bound{color:var(--bound);background:var(--bound-bg)}.tag.rung{color:var(--rung);background:var(--rung-bg)}.tag.digit{color:var(--digit);background:var(--digit-bg)}
.ink{fill:var(--ink)}rect.bound{fill:var(--bound)}rect.rounded{fill:var(--rounded)}rect.rung{fill:var(--rung)}.rule{fill:var(--rule)}
[data-heat]{--soft:var(--ink)}[data-heat="1"]{background:var(--heat-1)}[data-heat="2"]{background:var(--heat-2)}[data-heat="3"]{background:var(--heat-3)}[data-heat="4"]{background:var(--heat-4)}[data-heat="5"]{background:var(--heat-5)}
.notes p{margin:0 0 .3rem}
footer{margin-top:.6rem;padding-top:.5rem;border-top:1px solid var(--rule)}
footer b{font-family:var(--serif);font-size:.95rem;font-weight:500;color:var(--ink)}
@media (max-width:30rem){table:not(.list) th[scope=row]{width:7.5rem}}
@media (forced-colors:active){.tag{border:1px solid}svg{forced-color-adjust:none}}
`
