/// The month that a word names, 1 to 12; `nil` for other words.
///
/// Whole names and common short forms in some thirty languages, also as they stand within a date
/// ("maja"), in lower case without accents. Croatian is not among them: its "lip" and "lis" are
/// other months than in Polish.
func monthNumber(_ word: String) -> Int? { monthsByWord[word] }

private let monthsByWord: [String: Int] = {
  var result: [String: Int] = [:]
  for (index, words) in monthWords.enumerated() {
    for word in words.split(whereSeparator: \.isWhitespace) {
      result[plainLetters(String(word))] = index + 1
    }
  }
  return result
}()

/// January to December.
private let monthWords = [
  """
  ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januari january
  januára janv janvier janvāris jänner led leden ledna oca ocak saus sausio sausis sty styczeń
  stycznia tammi tammikuu tammikuuta ιαν ιανουάριος ιανουαρίου січ січень січня янв январь
  января яну януари
  """,
  """
  feb febbraio febr febrer febrero februar februari februarie february februára februāris fev
  fevereiro févr février helmi helmikuu helmikuuta lut lutego luty vas vasario vasaris veebr
  veebruar úno únor února şub şubat φεβ φεβρουάριος φεβρουαρίου лют лютий лютого фев февр
  февраль февраля февруари
  """,
  """
  bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac maerz mar marca march
  marec maret mars mart martie marts marzec marzo março mrt mrz márc március märz μάρτιος μαρ
  μαρτίου бер березень березня мар март марта
  """,
  """
  abr abril apr april aprile aprilie aprill apríla avr avril bal balandis balandžio dub duben
  dubna huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan április απρ απρίλιος απριλίου
  апр апрель апреля април квіт квітень квітня
  """,
  """
  geg gegužė gegužės kvě květen května mag maggio mai maig maijs maio maj maja may mayo mayıs
  mei május touko toukokuu toukokuuta μάιος μαΐ μαΐου май мая трав травень травня
  """,
  """
  birž birželio birželis cze czerwca czerwiec giu giugno haz haziran iun iunie juin jun june
  junho juni junij junio juny juuni júna június jūnijs kesä kesäkuu kesäkuuta červen června čvn
  ιουν ιουνίου ιούνιος июн июнь июня черв червень червня юни
  """,
  """
  heinä heinäkuu heinäkuuta iul iulie juil juillet jul julai julho juli julij julio juliol july
  juuli júla július jūlijs liep liepa liepos lip lipca lipiec lug luglio tem temmuz července
  červenec čvc ιουλ ιουλίου ιούλιος июл июль июля лип липень липня юли
  """,
  """
  ag ago agost agosto agustus août aug august augusta augusti augusts augustus augusztus avg
  avgust ağu ağustos elo elokuu elokuuta ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia
  srp srpen srpna αυγ αυγούστου αύγουστος авг август августа серп серпень серпня
  """,
  """
  eyl eylül rugs rugsėjis rugsėjo sep sept september septembra septembre septembrie septembris
  septiembre set setembre setembro setiembre settembre syys syyskuu syyskuuta szept szeptember
  wrz wrzesień września zář září σεπ σεπτέμβριος σεπτεμβρίου вер вересень вересня сент сентябрь
  сентября сеп септември
  """,
  """
  eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobris
  oktoober októbra ott ottobre out outubro paź październik października spal spalio spalis říj
  říjen října οκτ οκτωβρίου οκτώβριος жовт жовтень жовтня окт октомври октябрь октября
  """,
  """
  kas kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marraskuu
  marraskuuta noiembrie nov november novembra novembre novembris novembro noviembre νοέμβριος
  νοε νοεμβρίου лист листопад листопада ное ноември нояб ноябрь ноября
  """,
  """
  ara aralık dec december decembra decembrie decembris des desember desembre dets detsember dez
  dezember dezembro dic dicembre diciembre dis disember décembre gru grudnia grudzień gruod
  gruodis gruodžio joulu joulukuu joulukuuta pro prosince prosinec δεκ δεκέμβριος δεκεμβρίου
  груд грудень грудня дек декабрь декабря декември
  """,
]
