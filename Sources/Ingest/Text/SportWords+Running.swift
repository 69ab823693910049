/// Runs.
let runningWords: [(sport: String, words: String)] = [
  (
    "running",
    """
    run,9,jog,jogging,jogging/running,running/jogging,road run,road running,street run,\
    sport run,fun run,parkrun,run outdoor,HKWorkoutActivityTypeRunning,Lauf,Laufen,Joggen,\
    Dauerlauf,Straßenlauf,Laufeinheit,Lauftraining,course à pied,course,footing,course sur route,\
    Hardloopsessie,Hardlopen,Hardloop,hardlooptraining,Carrera,Correr,Carrera a pie,\
    Carrera en ruta,trote,Corsa,Correre,corsa su strada,Corrida,corrida de rua,Löpning,Löprunda,\
    Löppass,löptur,jogga,Løb,Løbetur,løbetræning,Løp,Løping,Løpetur,jogge,joggetur,Bieg,\
    Bieganie,Bieg uliczny,biegi,Běh,Běhání,Behanie,Juoksu,Juoksulenkki,hölkkä,Koşu,Koşma,\
    koşu yapma,Lari,Berlari,jogging santai,Larian,Бег,Забег,Пробежка,бег трусцой,Біг,Пробіжка,\
    Забіг,Бягане,Futás,kocogás,Alergare,alergat,Τρέξιμο,Cursa,cursa a peu,Trčanje,Tek,Jooks,\
    Jooksmine,Bėgimas,Skriešana,Chạy,Chạy bộ,วิ่ง,การวิ่ง,ריצה,الجري,ركض,ラン,ランニング,ジョギング,ロードラン,\
    駆け足,달리기,러닝,런,조깅,跑步,跑,路跑,慢跑,公路跑,晨跑,夜跑,健康跑
    """
  ),
  (
    "trail_running",
    """
    trail run,trail,fell running,fell run,mountain run,mountain running,cross country running,\
    Traillauf,Geländelauf,Berglauf,Crosslauf,course de trail,trail running,course en sentier,\
    course nature,course en montagne,Carrera de montaña,carrera por montaña,carrera de trail,\
    carrera de sendero,trail running de montaña,Corsa trail,corsa in montagna,corsa su sentiero,\
    Corrida de trilha,Corrida em trilha,corrida trail,corrida em trilhos,corrida de montanha,\
    Trailloop,trailrunsessie,Terränglöpning,Traillöpning,trailrunda,Trailløb,Terrengløp,\
    Terrengløping,stiløp,stiløping,Polkujuoksu,maastojuoksu,Bieg terenowy,Bieg trailowy,\
    Bieg przełajowy,Bieg górski,Terénní běh,Trailový běh,Patika koşusu,Arazi koşusu,Lari trail,\
    Lari lintas alam,Lari trel,larian denai,Трейл,Трейлраннинг,Трейловый забег,Трейл-забег,\
    Трейловый бег,Бег по пересечённой местности,бег по тропам,Трейл-біг,Трейловий біг,\
    біг по пересіченій місцевості,Terepfutás,alergare pe traseu,Chạy địa hình,chạy trail,トレイルラン,\
    トレイルランニング,トレラン,トレール ラン,트레일 런,트레일 러닝,트레일 달리기,산악 달리기,越野跑,越野跑步,山徑跑
    """
  ),
  (
    "treadmill_running",
    """
    treadmill,treadmill run,treadmill running,run on treadmill,run treadmill,indoor run,\
    HKIndoorRun,Laufband,Laufbandlauf,Laufbandtraining,Laufen auf dem Laufband,tapis roulant,\
    tapis de course,course sur tapis,course sur tapis roulant,course à pied sur tapis roulant,\
    Loopband,Loopbandsessie,hardlopen op loopband,cinta,cinta de correr,carrera en cinta,\
    correr en cinta,caminadora,corsa su tapis roulant,corsa sul tapis roulant,Esteira,\
    corrida na esteira,corrida em esteira,passadeira,corrida na passadeira,Löpband,\
    löpning på löpband,Løbebånd,løb på løbebånd,Tredemølle,tredemølleløp,løping på tredemølle,\
    mølleløp,Juoksumatto,juoksu juoksumatolla,Bieżnia,Bieg na bieżni,bieganie na bieżni,\
    Běžecký pás,běh na pásu,běh na páse,Koşu bandı,koşu bandında koşu,bant koşusu,\
    Lari treadmill,Lari di treadmill,Беговая дорожка,Бег на дорожке,Бег на беговой дорожке,\
    Бігова доріжка,Біг на біговій доріжці,futópad,futás futópadon,ルームランナー,トレッドミル,トレッドミルラン,\
    トレッドミル ランニング,트레드밀,트레드밀 러닝,트레드밀 달리기,러닝머신,런닝머신,跑步机,跑步機,跑步机跑步,室内跑步机,室内跑,室內跑
    """
  ),
  ("indoor_running", ""),
  (
    "track_running",
    """
    track run,track running,run track,Bahnlauf,Bahnlaufen,course sur piste,baanloop,\
    baan hardlopen,carrera en pista,corsa su pista,corsa in pista,corrida em pista,\
    corrida de pista,banlöpning,baneløb,baneløp,baneløping,ratajuoksu,\
    bieg na bieżni stadionowej,bieg na stadionie,běh na dráze,pist koşusu,lari lintasan,\
    бег по стадиону,бег на стадионе,біг на стадіоні,トラックラン,トラックランニング,트랙 런,트랙 러닝,트랙 달리기,田径场跑步,\
    田徑場跑步,操场跑,操场跑步,操場跑步
    """
  ),
  (
    "virtual_run",
    """
    VirtualRun,virtual running,Virtueller Lauf,virtuelles Laufen,course à pied virtuelle,\
    course virtuelle,Virtuele hardloopsessie,virtueel hardlopen,Carrera virtual,Corsa virtuale,\
    Corrida virtual,Virtuell löpning,Virtuell löprunda,Virtuelt løb,Virtuel løbetur,\
    Virtuelt løp,Virtuell løpetur,virtuell løping,Virtuaalijuoksu,Bieg wirtualny,Wirtualny bieg,\
    Virtuální běh,virtuálny beh,Sanal koşu,Lari virtual,Виртуальный забег,Виртуальный бег,\
    Віртуальний біг,Віртуальний забіг,バーチャルラン,バーチャルランニング,가상 달리기,가상 러닝,버추얼 런,버추얼 러닝,虚拟跑步,虛擬跑步,虚拟跑
    """
  ),
  (
    "obstacle_run",
    """
    obstacle running,obstacle race,obstacle course,obstacle course racing,ocr,Hindernislauf,\
    course à obstacles,course d'obstacles,carrera de obstáculos,corsa a ostacoli,\
    corrida de obstáculos,hindernisloop,hinderbana,hinderlopp,forhindringsløb,hinderløp,\
    bieg z przeszkodami,překážkový běh,engelli koşu,lari rintangan,бег с препятствиями,障碍跑,障礙跑,\
    장애물 달리기,障害物ラン
    """
  ),
  ("ultra_run", "ultra,ultra running,ultra marathon,Ultralauf,ultratrail"),
  ("orienteering", "orienteering run,Orientierungslauf,course d'orientation"),
  ("canicross", ""),
  ("plogging", ""),
]
