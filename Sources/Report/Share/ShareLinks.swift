import Facts
import Markup
import Training
import Wording

/// What can be sent of something, as links on a page of the site.
struct ShareLinks {
  let subject: ShareSubject
  let wording: Wording
  /// The page they are on.
  let path: String

  private var words: any ShareWords { wording.share }

  var block: Block {
    var block = Block("share", kicker: words.kicker, heading: words.heading(subject))
    block.add(list)
    block.note = Markup(text: words.promise)
    return block
  }

  var list: Markup {
    let files = SharePath(subject)
    var list: Markup = "<ul class=\"shares\" aria-label=\"\(words.heading(subject))\">"
    for (target, name) in [
      (files.page, words.page), (files.text, words.text), (files.mail, words.mail),
      (files.card, words.card), (files.portrait, words.portrait),
    ] {
      list += "<li>\(namedLink(name, to: target, from: path))</li>"
    }
    return list + "</ul>"
  }
}
