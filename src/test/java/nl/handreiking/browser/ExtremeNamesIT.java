package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people give them, in any script, with any signs. */
@ExtendWith(Chromium.class)
class ExtremeNamesIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onderbouw/bovenbouw/praktijkonderwijs/speciaalonderwijs",
        "Samen-sterk-voor-en-naschoolse-opvang-en-buurtgezinnenwerk",
        "Zorg\u00a0voor\u00a0elkaar\u00a0in\u00a0de\u00a0klas\u00a0en\u00a0daarbuiten\u00a0samen",
        "GROTE LETTERS VOOR BEGELEIDINGSMEDEWERKERS",
        "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "Feest voor 👩‍👩‍👧‍👦 en 🏳️‍🌈",
        "מדריך לבדידות בבית הספר היסודי",
        "العزلةفيالمدارسالابتدائيةوالثانويةوالجامعات",
        "2026",
        "100.000.000,00 ± 3 % van € 1.250.000.000.000",
        "日本語の学校における孤独への対処ガイドブック第一版",
        "한국어학교외로움안내서",
        "คู่มือสำหรับครูและนักเรียนในโรงเรียนประถมศึกษา",
        "Одиночество в общеобразовательных учреждениях",
        "voorbeeld.nl/een/heel/lang/adres?met=vraag&en=nog",
        "naam.met.punten.en_onderstrepingen_zonder_spatie@voorbeeld.nl",
        "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
        "________________________________________",
        "………………………………………………………………………………",
        "Z̵̢̛̫a̸̧͎l̷̡̛g̶̢̛o̴ voor álle leerlingen ŴÄÖÜ",
        "Zo < dat & \"dit\" 'of' toch… – wat?",
        "Soft\u00adhyphens in\u00ad\u00adeens",
        "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a"
      })
  void nothingGoesSideways(String name, Browser browser, @TempDir Path folder) throws Exception {
    ExtremeSite site = new ExtremeSite(5, 4, name);
    Path pages = site.build(folder);
    assertThat(ExtremesIT.faults(browser, pages, site.pages(), "() => {}")).isEmpty();
  }
}
