import Diagnostics
import Site
import Testing
import Training
import Wording

func mistakes(_ text: String) -> [String] {
  Configuration.read(text).problems.map(\.description)
}

@Suite("What openrun.toml is told")
struct ConfigurationMessageTests {
  @Test("an unknown key is shown with the nearest one")
  func unknownKey() {
    #expect(
      mistakes(
        """
        [site]
        title = "x"
        langage = "en"
        """) == [
          """
          error: unknown key ‘langage’ in [site]
           --> openrun.toml:3:1
            |
          3 | langage = "en"
            | ^^^^^^^
          help: did you mean ‘language’?
          """
        ])
  }

  @Test("an unknown table is shown, too")
  func unknownTable() {
    #expect(
      mistakes("[atlete]\nweighting = \"banister-male\"\n") == [
        """
        error: unknown table ‘atlete’
         --> openrun.toml:1:1
          |
        1 | [atlete]
          | ^^^^^^^^
        help: did you mean ‘athlete’?
        """
      ])
  }

  @Test("what is shown of a run that touches a place is one of two words")
  func touching() {
    #expect(mistakes("[privacy]\ntouching = \"map\"\n") == [])
    #expect(
      mistakes("[privacy]\ntouching = \"maps\"\n").map { $0.prefix(58) } == [
        "error: ‘touching’ is \"maps\", which is not among its values\n".prefix(58)
      ])
  }

  @Test("a value of the wrong kind is shown with what it should be")
  func wrongKind() {
    #expect(
      mistakes("[[athlete.heart_rate]]\nfrom = \"2025-01-01\"\nresting = \"48\"\nmaximum = 187\n")
        == [
          """
          error: ‘from’ should be a day, but it is text "2025-01-01"
           --> openrun.toml:2:8
            |
          2 | from = "2025-01-01"
            |        ^^^^^^^^^^^^
          help: write it without quotes:  from = 2025-01-01
          """,
          """
          error: ‘resting’ should be a number, but it is text "48"
           --> openrun.toml:3:11
            |
          3 | resting = "48"
            |           ^^^^
          help: write it without quotes, as in  resting = 42
          """,
        ])
  }

  @Test("a word that is not among the known ones is shown with the nearest")
  func wrongWord() {
    #expect(
      mistakes("[athlete]\nweighting = \"banister-mael\"\n") == [
        """
        error: ‘weighting’ is "banister-mael", which is not among its values
         --> openrun.toml:2:13
          |
        2 | weighting = "banister-mael"
          |             ^^^^^^^^^^^^^^^
        help: did you mean "banister-male"? known: "banister-male", "banister-female"
        """
      ])
  }

  @Test(
    "a language that is not known is shown with those that are, but for one that is told of nowhere"
  )
  func language() {
    #expect(
      mistakes("[site]\nlanguage = \"de\"\n") == [
        """
        error: ‘language’ is "de", which is not among its values
         --> openrun.toml:2:12
          |
        2 | language = "de"
          |            ^^^^
        help: write one of "en"
        """
      ])
    #expect(!mistakes("[site]\nlanguage = \"pseudos\"\n").joined().contains("\"pseudo\""))
    let (configuration, problems) = Configuration.read("[site]\nlanguage = \"pseudo\"\n")
    #expect(problems.isEmpty && configuration.language == .pseudo)
    #expect(Configuration.read("[site]\nlanguage = 5\n").problems.count == 1)
    #expect(!ConfigurationTemplate().text.contains("pseudo"))
  }

  @Test("a week of the plan begins on a Monday")
  func notMonday() {
    #expect(
      mistakes("[[plan.week]]\nstarts = 2027-01-06\ndistance = 40\n") == [
        """
        error: 2027-01-06 is not a Monday
         --> openrun.toml:2:10
          |
        2 | starts = 2027-01-06
          |          ^^^^^^^^^^
        help: a week of the plan begins on Monday, here 2027-01-04
        """
      ])
  }

  @Test("seven days and seven titles, or none")
  func sevens() {
    #expect(
      mistakes(
        """
        [[plan.week]]
        starts = 2027-01-04
        distance = 40
        days = [10, 30]
        titles = ["one", "two"]
        """) == [
          """
          error: ‘days’ has 2 numbers, but should have 7
           --> openrun.toml:4:8
            |
          4 | days = [10, 30]
            |        ^^^^^^^^
          help: write exactly 7, in brackets and with commas between them
          """,
          """
          error: ‘titles’ has 2 entries instead of 7
           --> openrun.toml:5:10
            |
          5 | titles = ["one", "two"]
            |          ^^^^^^^^^^^^^^
          help: write one text for each day from Monday to Sunday, "" for a day of rest
          """,
        ])
  }

  @Test("a threshold lies between the resting and the maximum heart rate")
  func threshold() {
    #expect(
      mistakes(
        """
        [[athlete.heart_rate]]
        from = 2025-01-01
        resting = 50
        maximum = 180
        threshold = 181
        """) == [
          """
          error: the threshold is not between the resting and the maximum heart rate
           --> openrun.toml:5:13
            |
          5 | threshold = 181
            |             ^^^
          help: it is what you can hold for an hour; leave it out if you do not know it
          """
        ])
  }

  @Test("a resting heart rate lies below the maximum")
  func resting() {
    #expect(
      mistakes("[[athlete.heart_rate]]\nfrom = 2025-01-01\nresting = 110\nmaximum = 100\n") == [
        """
        error: the resting heart rate is not below the maximum
         --> openrun.toml:3:11
          |
        3 | resting = 110
          |           ^^^
        help: ‘resting’ is measured on waking, ‘maximum’ is the highest ever seen
        """
      ])
  }

  @Test("zone bounds rise")
  func bounds() {
    #expect(
      mistakes("[zones]\nheart_rate = [0.5, 0.7, 0.6, 0.8, 0.9]\n") == [
        """
        error: the zone bounds do not rise
         --> openrun.toml:2:14
          |
        2 | heart_rate = [0.5, 0.7, 0.6, 0.8, 0.9]
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^
        help: write five rising shares, such as  heart_rate = [0.5, 0.6, 0.7, 0.8, 0.9]
        """
      ])
  }

  @Test("two entries cannot begin on one day")
  func sameDay() {
    let week = "[[plan.week]]\nstarts = 2027-01-04\ndistance = 40\n"
    let rates = "[[athlete.heart_rate]]\nfrom = 2025-01-01\nresting = 50\nmaximum = 180\n"
    #expect(
      mistakes(week + week) == [
        """
        error: an entry above has the same day, 2027-01-04
         --> openrun.toml:5:10
          |
        5 | starts = 2027-01-04
          |          ^^^^^^^^^^
        help: give one of the two another day, or delete it
        """
      ])
    #expect(Configuration.read(rates + rates).problems.map(\.place?.lineNumber) == [6])
    #expect(Configuration.read(rates + rates).configuration.athlete.heartRates.count == 1)
  }

  @Test("what is no TOML is told once, with its line")
  func notTOML() {
    let (configuration, problems) = Configuration.read("[site]\ntitle = \"half\n")
    #expect(problems.count == 1)
    #expect(problems.first?.place?.lineNumber == 2)
    #expect(problems.hasErrors)
    #expect(configuration == Configuration())
  }
}
