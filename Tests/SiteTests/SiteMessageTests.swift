import Diagnostics
import Site
import Testing

@Suite("What [site] is told")
struct SiteMessageTests {
  @Test("a time zone is one that exists")
  func zone() {
    #expect(
      mistakes("[site]\ntime_zone = \"Europe/Zurick\"\n") == [
        """
        error: there is no time zone ‘Europe/Zurick’
         --> openrun.toml:2:13
          |
        2 | time_zone = "Europe/Zurick"
          |             ^^^^^^^^^^^^^^^
        help: write it like ‘Europe/Zurich’, as `timedatectl list-timezones` does
        """
      ])
  }

  @Test("units are metric or imperial")
  func units() {
    #expect(
      mistakes("[site]\nunits = \"metirc\"\n") == [
        """
        error: ‘units’ is "metirc", which is not among its values
         --> openrun.toml:2:9
          |
        2 | units = "metirc"
          |         ^^^^^^^^
        help: did you mean "metric"? known: "metric", "imperial"
        """
      ])
  }

  @Test("where the site lies is a folder on the web")
  func baseURL() {
    #expect(
      mistakes("[site]\nbase_url = \"runner.example\"\n") == [
        """
        error: ‘base_url’ is "runner.example", which is no address of a folder on the web
         --> openrun.toml:2:12
          |
        2 | base_url = "runner.example"
          |            ^^^^^^^^^^^^^^^^
        help: write where the site will lie, with https:// in front and without ? and #, \
        like  base_url = "https://runner.example/training/"
        """
      ])
  }

  @Test(
    "what is no such address is told",
    arguments: [
      "", "https://", "ftp://runner.example/", "//runner.example/", "https:runner.example",
      "https://runner.example/?a=b", "https://runner.example/#top", "https://me@runner.example/",
      "https://runner.example/a b", "https://runner.example/\\\"><script>", "HTTPS://x/ ",
    ])
  func noBaseURL(text: String) {
    let (configuration, problems) = Configuration.read("[site]\nbase_url = \"\(text)\"\n")
    #expect(problems.map(\.place?.lineNumber) == [2])
    #expect(configuration.baseURL == nil)
  }

  @Test(
    "it ends in one slash",
    arguments: [
      ("https://runner.example", "https://runner.example/"),
      ("http://localhost:8000/a//", "http://localhost:8000/a/"),
      ("https://[::1]:80/~me/t%20r/", "https://[::1]:80/~me/t%20r/"),
    ])
  func slash(text: String, address: String) {
    let (configuration, problems) = Configuration.read("[site]\nbase_url = \"\(text)\"\n")
    #expect(problems.isEmpty)
    #expect(configuration.baseURL == address)
  }
}
