import Cards
import Foundation
import Testing

@Suite struct PictureTests {
  private static let all = [
    Samples.highest, Samples.rest, Samples.month, Samples.run, Samples.hostile,
  ]

  @Test(arguments: all) func `the same card gives the same bytes`(card: Card) {
    #expect(card.landscape() == card.landscape())
    #expect(card.portrait() == card.portrait())
  }

  @Test(arguments: all) func `a card is a whole file of its size, with two texts and no moment`(
    card: Card
  ) {
    for (file, width, height, limit) in [
      (card.landscape(), 1200, 630, 100_000), (card.portrait(), 1080, 1350, 150_000),
    ] {
      let chunks = PNGChunks(file)
      #expect(chunks.isWhole)
      #expect(chunks.width == width)
      #expect(chunks.height == height)
      #expect(chunks.kinds == ["IHDR", "iTXt", "iTXt", "PLTE", "IDAT", "IEND"])
      #expect(chunks.texts.keys.sorted() == ["Description", "Title"])
      #expect(chunks.colors <= 256)
      #expect(file.count < limit)
    }
  }

  @Test func `its title and its description stand in the file`() {
    let texts = PNGChunks(Samples.highest.landscape()).texts
    #expect(texts["Title"] == Samples.highest.title)
    #expect(texts["Description"] == Samples.highest.description)
  }

  @Test func `texts in the file are neither markup nor control characters`() {
    let file = Samples.hostile.portrait()
    let texts = PNGChunks(file).texts
    #expect(texts["Title"] == "&lt;script&gt;alert(1)&lt;/script&gt;  Ω")
    #expect(texts["Description"] == "&quot;a&quot; &amp; b   c")
    #expect(!String(decoding: file, as: UTF8.self).contains("<script"))
  }

  /// A picture that shows other words has other bytes: nothing of a card is left out in silence.
  @Test func `each part of a card is drawn`() {
    let card = Samples.highest
    let landscape = card.landscape()
    let portrait = card.portrait()
    for (name, change) in Samples.changes {
      var other = card
      change(&other)
      #expect(other.portrait() != portrait, "\(name)")
      if name != "best" && name != "third number" {
        #expect(other.landscape() != landscape, "\(name)")
      }
    }
  }
}
