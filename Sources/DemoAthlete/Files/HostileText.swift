/// Texts that try to escape from where they are put.
///
/// Markup, scripts, links, template and spreadsheet formulas: a report must show each as the text
/// that it is.
package struct HostileText: Sendable {
  /// One text after the other; empty for an athlete who means no harm.
  package var strings: [String]

  package init(_ strings: [String]) { self.strings = strings }

  /// The text for the thing with a number; `nil` when there are none.
  func text(_ number: Int) -> String? {
    strings.isEmpty ? nil : strings[number % strings.count]
  }

  static let none = HostileText([])

  /// What the tests of a finished site look for.
  package static let canaries = HostileText([
    #"<script>__xss='cnry01'</script>"#,
    #""><img src=cnry02 onerror="__xss='cnry02'">"#,
    #"'><svg onload=__xss='cnry03'>"#,
    #"</script><script>__xss='cnry04'</script>"#,
    #"</title><script>__xss='cnry05'</script>"#,
    #"</textarea><img src=cnry06 onerror=alert(6)>"#,
    #"javascript:__xss='cnry07'"#,
    #"" onmouseover="__xss='cnry08'" autofocus onfocus="__xss='cnry08'"#,
    #"]]><script>__xss='cnry09'</script>"#,
    #"--><script>__xss='cnry10'</script>"#,
    #"</style><img src=cnry11 onerror=alert(11)>"#,
    #"{{constructor.constructor('__xss=`cnry12`')()}}"#,
    #"=HYPERLINK("http://cnry13.invalid";"x")"#,
    #"<a href="javascript:__xss='cnry14'">cnry14</a>"#,
    #"&lt;img src=cnry15 onerror=alert(15)&gt;"#,
    #"\u003cimg src=cnry16 onerror=alert(16)\u003e"#,
  ])
}
