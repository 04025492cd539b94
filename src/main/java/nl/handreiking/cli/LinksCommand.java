package nl.handreiking.cli;

import java.util.List;
import nl.handreiking.build.LinkCheck;
import nl.handreiking.build.LinkCheck.LinkCheckRequest;
import nl.handreiking.build.LinkCheck.LinkCheckResult;
import nl.handreiking.build.MendedRegistry;
import nl.handreiking.build.NoSuchLink;
import nl.handreiking.links.fix.RegistryFix.Replacement;
import nl.handreiking.report.Format;
import nl.handreiking.report.ProblemText;
import nl.handreiking.report.links.Overview;
import nl.handreiking.report.links.ReportTexts;
import nl.handreiking.source.Outcome;

/** {@code handreiking links}. */
final class LinksCommand {

  private final Console console;
  private final Options options;
  private final FailureMessages failures;

  LinksCommand(Console console, Options options, FailureMessages failures) {
    this.console = console;
    this.options = options;
    this.failures = failures;
  }

  int run() throws UsageError {
    options.checkLanguage();
    Format format = options.format(List.of(Format.values()));
    LinkCheckRequest request = new LinkOptions(console, options).request();
    LinkProgress progress = LinkProgress.on(console);
    LinkCheck check = new LinkCheck(request, progress);
    Interruption interruption = new Interruption(check::stop, ExitStatus.CONTENT_ERRORS);
    try {
      return told(check(check, progress), format);
    } catch (NoSuchLink nothing) {
      throw noSuchLink(nothing);
    } finally {
      interruption.close();
    }
  }

  private static Outcome<LinkCheckResult> check(LinkCheck check, LinkProgress progress)
      throws NoSuchLink {
    try {
      return check.run();
    } finally {
      progress.clear();
    }
  }

  private int told(Outcome<LinkCheckResult> outcome, Format format) {
    Console aside = format == Format.TEXT ? console : console.aside();
    ProblemList problems = new ProblemList(aside, outcome.diagnostics());
    problems.print(ProblemText.SOME);
    if (outcome.hasErrors() || outcome.value().isEmpty()) {
      problems.summariseErrors();
      aside.say("links.not-checked");
      return ExitStatus.CONTENT_ERRORS;
    }
    LinkCheckResult result = outcome.value().get();
    ReportTexts texts = ReportTexts.in(console.texts().language());
    console.out().print(format.render(Overview.of(result.report(), texts)));
    console.out().flush();
    result.mended().forEach(mended -> tell(mended, aside));
    result.unwritten().forEach(failures::status);
    return status(result);
  }

  private static void tell(MendedRegistry mended, Console aside) {
    aside.out().println();
    mended.diff().forEach(aside.out()::println);
    aside.say("fix.done", aside.texts().count("addresses", mended.done().size()));
    for (Replacement left : mended.leftAlone()) {
      String key = mended.inTheWay().isEmpty() ? "fix.left-alone" : "fix.refused";
      aside.say(key, left.span().start(), left.after());
    }
    new ProblemList(aside, mended.inTheWay()).print(ProblemText.SOME);
  }

  private int status(LinkCheckResult result) {
    if (!result.report().network()) {
      console.complain("links.no-network");
      return ExitStatus.MACHINE_FAILED;
    }
    if (!result.unwritten().isEmpty()) {
      return ExitStatus.MACHINE_FAILED;
    }
    return result.report().alarms() ? ExitStatus.CONTENT_ERRORS : ExitStatus.FINE;
  }

  private UsageError noSuchLink(NoSuchLink nothing) {
    String sentence = console.texts().text("usage.no-such-link", nothing.asked());
    return new UsageError(
        nothing.suggestion().isEmpty()
            ? sentence
            : sentence + "; " + console.texts().text("usage.did-you-mean", nothing.suggestion()));
  }
}
