/*
 * MLA (9th edition) and Chicago (author-date) for the kinds of source that Parallax has, in the Citation Style Language
 * (CSL 1.0.2, docs.citationstyles.org). APA comes with the library. None of the sources has a person as author here:
 * Parallax does not record bylines, so that entries begin with their title, or in Chicago with who published them.
 */

const HEAD = (id: string, title: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>${title}</title><id>urn:parallax:style:${id}</id><updated>2026-11-26T00:00:00+00:00</updated></info>
  <locale xml:lang="en"><terms>
    <term name="month-06" form="short">June</term><term name="month-07" form="short">July</term>
    <term name="month-09" form="short">Sept.</term>
  </terms></locale>
  <macro name="who"><choose>
    <if variable="container-title"><text variable="container-title" font-style="italic"/></if>
    <else><text variable="publisher"/></else>
  </choose></macro>
  <citation><layout><text variable="title"/></layout></citation>`

const ACCESSED = (day: string) => `<choose><if variable="accessed"><group delimiter=" ">
    <text term="accessed" text-case="capitalize-first"/>${day}</group></if></choose>`

/** “Title.” Outlet or publisher, version, 27 Sept. 2024, address. Accessed 26 Nov. 2026. */
export const MLA = `${HEAD('mla', 'MLA')}
  <bibliography><layout suffix=".">
    <group delimiter=". ">
      <text variable="title" quotes="true"/>
      <group delimiter=", ">
        <text macro="who"/>
        <text variable="version"/>
        <date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
        <text variable="URL"/>
      </group>
      ${ACCESSED('<date variable="accessed" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>')}
    </group>
  </layout></bibliography>
</style>`

/** Outlet or publisher. 2024. “Title.” Version. September 27. Accessed November 26, 2026. Address. */
export const CHICAGO = `${HEAD('chicago', 'Chicago, author-date')}
  <macro name="year"><choose>
    <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    <else><text term="no date" form="short"/></else>
  </choose></macro>
  <bibliography><layout suffix=".">
    <group delimiter=". ">
      <text macro="who"/>
      <text macro="year"/>
      <text variable="title" quotes="true"/>
      <text variable="version" text-case="capitalize-first"/>
      <date variable="issued" delimiter=" "><date-part name="month"/><date-part name="day"/></date>
      ${ACCESSED('<date variable="accessed"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>')}
      <text variable="URL"/>
    </group>
  </layout></bibliography>
</style>`
