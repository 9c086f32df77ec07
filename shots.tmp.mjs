import { chromium } from 'playwright-core';
const base='http://localhost:3261';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync']});
const one=async(w,scheme,name)=>{const c=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,locale:'fr-FR',baseURL:base});const p=await c.newPage();
await p.goto('/sign-in');await p.getByLabel('Adresse e-mail').fill('editor@relire.example');await p.getByLabel('Mot de passe',{exact:true}).fill('relire-demo-2026');await p.keyboard.press('Enter');await p.waitForURL(base+'/articles');
await p.locator('table a').first().click();await p.waitForURL(/articles\/.+/);await p.locator('[data-words]').first().waitFor();await p.waitForTimeout(1500);
await p.screenshot({path:`/tmp/wt/prof-a/${name}.png`});await c.close();};
await one(1440,'light','w1440');await one(1440,'dark','w1440d');await one(390,'light','w390');await one(390,'dark','w390d');
await b.close();
