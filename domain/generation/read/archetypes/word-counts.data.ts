/** Written by eval/count-words.ts from eval/prompts (published, own, wordings, translated, reworded, scenarios); not to be edited by hand. */

/** Prompts counted of each pattern, in the order of `evidence.data.ts`. */
export const promptCounts: readonly number[] = [44, 9, 15, 14, 22, 18, 22, 32, 25, 30, 14, 27, 17, 14, 21, 27, 24, 19, 13, 28, 13, 18, 14, 16, 21, 14, 22, 18, 17, 19, 25, 11, 13, 12, 19, 19, 15, 14]

/** In how many prompts of which pattern a stem stands: `stem=pattern:count,…`, one prompt unsaid. */
export const wordCounts = `
abbild=23 aber=0 abiert=1,3,29,30 able=0,28 abonne=19 about=0:5,6,11,14,15,32:2,34:2 above=2,6:3,9,15,19 absatz=16 absolu=30 absorb=2 abteil=5 abuse=7
accele=2,13 acces=5 access=8 accoun=3,7:3,19 achat=7 achats=19 acls=0 across=5,21,29 act=6,35:6 action=20 active=8,29:6 activo=29 actual=1,7,20 actuar=27
adapt=3:2 adapte=3 adas=10 add=0,36 addres=14 adjust=20 admini=15:2,30 ads=36 advanc=11 advice=23,37 advise=0 adviso=0 aerosp=25 affine=3 afflue=19
after=6:2,32,34,35,36 again=8:2 agency=30 agenda=6 agent=6:4,14:4 agente=6:4,14 agents=4,6:6,14:2,30 aggreg=18:2,21:3 agrega=21 agricu=37 agrono=37
ahead=11:3,16 air=10:2,23,30:2 airflo=27 airlin=14 airpor=23 aislad=30 ajusta=3 aks=1:2,4:4 aktiv=29:3 aktive=29 alarm=11:2,17,37 albara=15 alert=11:2,17
alerta=17 alerte=11,17 alerts=7,17:3,28,37 alibab=0:2,24 align=22 alike=35 all=0:2,3:2,4:2,5,18,19,25:2,27,30:3,32 alle=11,18,19 alles=3 allow=24
allowe=1,24,30 almace=9 alread=7:3,8,11,26:4 alredy=17 als=7 also=0:2,9 altoge=3 amazon=0,7:2,8,9:2,24 aml=7,21 amtlic=0 analiz=14 analys=13,27:5,30,31:2
analyt=27:2,32 anbiet=5 androi=12:3 anfrag=25 anlege=6 annota=10:2,13,22 ano=14 anomal=17:6,23:3 anomly=17 anonym=33 anos=11:2 anothe=5 anpass=20 anrufe=14:3
ans=11,15 answer=0:10,1,6,7,14,20,25,29:3,30,32 antenn=31:2 antes=11 anthro=5:3 antici=11 antifr=7 antrag=7 antwor=0:5 any=1:2,4:2,9,19:3,24,29:2,30:2
anythi=6:2 apelac=24 api=4:7,5:2,19:3,34:3 apis=1:2,6 app=8:4,12,15,24:2,31,34:4,36,37:3 appeal=24:3 appear=24 applic=35 applie=15 appren=22 approv=6,28:3,35:4
apps=4:3 aprend=21 aproba=6 arabic=14 archit=27 archiv=15,19:4,26,32 are=0,1,8,9:2,21,27,33:3,35,36,37 arm=22:2 around=0,1 arriva=20 arrive=7,15,30
arrivi=15,27 articl=0:2,8:4,16:2,26 artike=8,16 arzt=12 arztbr=3 ascens=11 asiste=0:2,1,30,36 ask=0:4,6:2,15,32:4 asking=0:2,6 asks=6:2,34
assist=0:8,1,4,6:3,14:2,22,29:4,30:6 atenci=14:2 attack=17 attrit=19 auch=9 auctio=25 aucune=30 audit=5,6 audito=0
auf=0,1,3,4:2,7,9,12,17,18,19,27,28:2,29,36:2 aufbew=13,17 auffal=17 aufsic=7,35 aufzub=28 augen=35 augmen=31 aus=0:2,20,27,29,34 ausfal=29:2 ausles=15
auslie=33 ausrol=3,28 auswer=12,13:2,16,37 auszut=21 auto=4,10:2 autobu=37 automa=2,5,6,10,14,15:2 autono=10:3 autosc=4:2 autosk=4 autre=0 aux=0,7
availa=4,7,29:2,34 avatar=34:2 avec=0,3,23,26:2,30 averag=7:2 avisar=11:2 aviso=11 avoid=1,27,34 avons=10 aware=4 azulej=9 azur=8 back=5,19 backen=12,29
backfi=18 backgr=0,34 bad=9:3 bafin=7,33,35 bahn=11 baja=15 bake=16 bakeri=9 bakery=9,16 ball=32 ban=17 bancar=7 bank=0,6,7:2,8,14,21,28,30,33 bankin=7
banks=21:3 bankub=7 barato=19,36 bare=17 base=0:2,2,19 based=28 baseme=12 basket=8 batch=4,13:2,16:4,18:4,19:3 batter=21,37:2 baue=0 beantw=0:2,36 bearin=11
becaus=12:2,13 bedeut=26 bedroc=0:4,5,6:2 before=6:2,7:2,11:5,23:2,24,28,32,35 behind=4:2,5,27 behord=30 bei=7:2,18 beitra=24 beleid=24 belgiq=11
belgiu=3,29,35 belieb=19 below=0:2,4:2,7,15,18,29,34 belt=9:2 berech=20 bereit=4 bescha=30 best=8,20,25 bestel=6 betrei=30 betrie=0 betrug=7:3 bettin=20
betwee=5:2,8,12:2,29,33 bewert=19:2 beyond=6 bias=35 bid=25 bidder=25:2 biddin=22,25 bigque=13,16,19:3,27:4 bigtab=25 bike=16 billig=19 billio=2 billon=2
bills=5,15:2 bin=16 binnen=11 bioban=13 bitte=0,3,4,7 black=33 blast=23 bleche=9 bleibe=12,15 block=24 blocke=24 bloque=7 blow=9 blur=32 board=11,13 boards=9
bodyca=32 bombas=11 bons=15 book=15,17 bookin=6 bookke=36 books=6:2,14 boosti=35 border=24:2 bot=0:4,14 both=12 bottle=9:2 bottli=9,23 bought=8 box=9:2,26
boxes=9,30 brake=32 branch=16 brand=34 bras=22 braze=19 brazil=37 bread=16:2 break=11:2 breaks=11 breton=0 bridge=23 brille=31 bring=22,27:2 broadc=32
broker=0,15 browse=13 buchha=15 budget=2,3:3,5:7,15:2,19,24,25:3,34 bugs=6 build=0,2,6,9,18,21,26 buildi=23,30,36 bullet=15 bunker=30 burger=0 burn=29 burnt=9
burst=33 bursts=27,33:2,34 bus=37 buscar=26,32:2 buses=37 busine=5:2,28 but=0:2,3,4,12,28,36 buy=35 buyer=6 buyers=16 cache=4,5:4 cachin=4:2
cada=8:2,11:2,16,19:2 cake=16 calcul=19 calend=11 calida=9 califi=19 call=5,8,14:2,17 callce=14:2 caller=14 callin=6,13:3 calls=1,14:9 camara=9:3 came=0
camera=9:16,31:2,32:4 camion=37 campai=19:2,25 campos=15:2 campus=23,31:3,33 can=2,6:2,23,24,37:2 canary=28:2 cancel=6 cap=5:2 capabl=9 caps=5,9 capteu=23
captio=14 captur=15 car=9:2,12,32,35 card=7:6 cardho=19 carmak=21 cars=10:4,29,37 cart=8 carte=7 carter=19 cas=15 cases=24 catala=14 catalo=8,18,26,27,28
catch=7:2 catego=15 caught=7 cctv=32:2 cdc=27:6 ceilin=6 celebr=32 cell=13,31 center=12,14 centra=0,5:2,7,18,28,29,33 centre=0,5,12:2,14,17,28:4,33:2
centro=14,33 cerca=0 cero=2:2,34 cerrad=9 chacun=10,30 chain=6,16 challe=35:2 change=6,23:2,27:2,35 channe=11 chaque=16,19 charge=5,7
chat=0:3,1:2,3,4,22:2,24:2,29:3,30:6,36:3 chatbo=0:6 chatgp=0 chatmo=29 chats=0 cheap=13:3,16:2,19,36:3 cheape=5,14,19:2 cheati=17 check=0,9:2,15:5,24:2
checke=15 checko=7 checkp=2:7 checks=35:2 chess=22 chest=12 chimiq=23 choke=5 choose=25 churn=19:4,21,27:4 circul=0:2 citas=0,6 cite=0:2 citees=0 citoye=0
city=23,37 claim=7 claims=0,7:3,14,21,29,37 clase=2 clasif=12,30 class=2,12 classi=12:4,15,19:2,30:3 claude=0,5:6 clause=0:2,3 clerk=15 clerks=15:2,30
click=25:2 clickh=17:2 clicks=8 client=0,4,8,14,19 clinic=0,12:4,14 clip=32 clips=32:3 close=23,36 closed=10:2 closes=26,29:3 closur=23
cloud=0:6,1,4,6:2,7:6,8:3,9:3,12:5,14,15:5,16,19:3,21:3,22,24:2,28,29,30:5,33:3,34:5,35 club=32 cluste=1:3,2:2,12,30:3,33 coache=32 coachi=37 code=2,30:3
coder=4 coders=15 codes=7,15:2,35,37 codigo=30 coding=4 cohort=13:4 coil=11 cold=8 collab=0 collea=4 collec=10,12:2,21 cologn=33 combin=16 come=0,7,15
coming=16 comman=15 commen=24:2 commer=36 commit=35 common=21 commun=0 compan=0,5,9,12,21,27,35 compar=6 compat=4:2 compla=6,24 compli=5 compor=17 compou=33
compra=19 compre=11:2 comput=18,20 con=0,1,2,3,4,7:2,9,12:2,15,30,32 concie=6 concre=32 concur=4:3,15,24 condit=11 conduc=37 condui=37 conect=37 conexi=9,12
confia=15 confid=15:3,21 config=15 confir=6,12 conflu=0:5 connai=0:2 connec=9,12,27,30:2,33,37:3 connex=30 conozc=0 consen=12:2 conser=17 consol=5 consom=35
consor=21 constr=9 consul=0:2,6:2 consum=16,35:3 contab=15:2 contai=23 conten=0 contes=24 contin=20:2,29 contra=0:3,11,30:2,36 contro=0,5:2,9:2,22,23 conven=0
conver=0:3,6:6 convey=9 cooper=6:2 coordi=21:3 copilo=0,6 coppa=24 copy=23 corner=32 correc=18 correo=15 corres=7 cost=0,5,34,36 costs=6 count=9:2 counte=18,24
couple=16 courie=20 course=0,8 courth=30 covers=0 cow=9 cows=9 cpu=7 cpus=19 cracke=9 cracks=9 cranes=23,31 crash=37 crear=34 create=34 creden=0
credit=7,18,19,27,35:4 crew=30 critic=0,8 crm=6:2,14,19:4 crooke=9 crops=10 cross=33:2 crudos=21 crypto=17 ctr=25:3 ctv=25 cuando=34 curren=11 curves=16
custom=0:4,3,6:4,8:2,15:2,18,19:3,21,26,35:2 cut=7 cvs=19 cycles=11 daily=8,15,34 damit=29 dans=12,15,16:2,17,22,30,33 darf=29,36 das=29
dashbo=5,14,23,27:3,37:2 dashca=32 data=0:3,3:2,4:2,10:3,11:3,12:4,15,17,18:3,19:2,21:4,22,23:2,27:7,28:9,30,33:3,37:2 databa=7 databr=8,16:4,19,27:3 datace=30
datafl=20 datash=0 daten=0:2,11,15,27 datenp=27 datens=17 dating=24 datos=12:2,14,15:2,21:2,27,33,37 day=0,8,10:6,12,14:8,15:8,16,17,24:7,27,28,32,33,34:3
days=11:2,14,15,17:6,19:2,30,32:2 dbt=27:3 deadli=2,19 dealer=16,35 debajo=34 deben=14 decide=6,7:2,35:2 decisi=7:3,9:2,17,24:2,25,26,35:2 deck=0 declar=15
dedica=12:2 dediee=12,33 deepse=4:3 defaul=35 defenc=30:2 define=18 deja=7:2,26:2 dejarl=19 del=7,12,21 delive=11,15,34,37 delta=27:4 demand=16:5,20,25,28
dense=2 depart=0,5,11 depend=9 deploi=10 deploy=3,12:2,28:2 depot=16:2,37 der=0:3,1,5,9,11,12,14,22,25,28,33,36:2 dermat=12 derrie=5
des=5,10,11,12,15,17,22,23,26,35 descri=26:2,34:2,36 desde=2:2,33 desgin=8 design=0,26,34 desk=11 desks=30,35 destru=6 detcti=17
detect=7:7,9:4,14:2,17:6,21:2,23:3,37:2 deutsc=0:3,14:3,15 deux=12 dev=5 develo=4,5,30:2 device=12 devolu=6 dgx=12,30,33 dia=15:2,24 diagno=37:2 dialec=3
dialog=3 diaria=14 diario=15 dias=17 did=32 die=0:2,6,7,12,13,15,16,35 dienst=7 dies=29 difere=21 differ=21:3,34 diffus=34 diggin=0 digita=23:6 digiti=15
dimanc=19 diode=30 direct=5,9,33 direkt=0 disabl=0 disagg=4 discha=15 discou=6 disks=10 dispat=11,14,16,20 dispon=29 dispos=12 distri=16,23 dock=9 docs=0:2,1
doctor=12 docume=0:5,1:3,15,26,30:3,35,36:3 doing=6,23 doit=26:2 dokume=0 dolare=14 doming=19 don=19 donc=3 done=19 donnee=12,15,33 door=5,11 doors=9:2,11
dora=29 dossie=15 double=24 doubtf=15:3 douteu=15 down=9,14,29 dpo=3 draft=6 drafti=3,30:2 drafts=3,6 dragen=13 drift=28:3 dritt=36 driver=18,37:3
drivin=10,31,37 drone=31 drones=22 drop=0,7,8 dsgvo=0:2,7,14:2,24 dsp=25 dss=7:6 dublin=7,11,29 dudas=0 dudosa=15 dudoso=15,24 dumps=27 durch=12,24 durchs=32
durfen=0,12,29 during=9 dutch=14 duties=35 dwh=19 dynami=20 each=0,3,5,7,8:2,9:2,10:6,11:5,15:2,16:5,18,19:3,21:3,25,28:2,30:6,35:2,37:2 earlie=7 early=9
east=0,25:3,29 ecg=12:3 echell=10 echtze=7,25 ecrire=15 edge=24,31:3 editor=32 egal=0 eigene=0,4,12,14,28,30:2,33 eight=30 eighty=28 ein=0,3,5,11,21,24
eine=28,29,33 einen=0:3,30,36:2 einer=0,29,30 eines=32 eingeh=15 einmal=19:2 einspr=24 einwoh=0 ejecut=12 eks=1:2,4,18:4,20,26,28 elasti=12:2,26:3 electr=16,37
elevat=11:2,20 else=15 email=15 emails=3:2,6,19 embedd=1 emerge=14 emiten=6 emplea=0 employ=0:2,1,5,6 empres=12 empty=9 emr=27 enclav=21 encryp=0,7,21
end=0,15,19,33 endpoi=4:3,5,7,16,28 energy=16 engine=0,1:2,4,7,11,26,30:2 englis=0,14:5 entire=1 entrai=10,12,22,33 entre=12,21 entren=2,9:2,12,21,28,33
entry=5 entsch=7,24 envase=9 envia=11 enviar=15:2 enviro=22 envoye=15 eolien=23 episod=8 equipe=5:2 equipo=28 ereign=20 erfass=15 ergebn=9,13,19:2
erkenn=7:2,11,14,24:2 erklar=0,7:2,35,36 erp=6,15:3,27:2 erstes=4 erzeug=34 escala=11:2,34 escane=15 escena=32 escrib=15 espana=15 espano=14 est=19,26:2 eta=20
etwas=36 eur=0:3,3,5,6:2 euro=16,24 europe=7,25,27,29:2,35:3 euros=6 evalua=3,35 even=9 evenin=34:2 event=20 evento=17 events=17,20:6 ever=30
every=0,2:2,3:2,5,8:2,9:3,11:5,12,16:2,18,19:4,20:2,23,24,25,30,32,35,37:4 everyt=1,5,9,19,30:2 everyw=28 evitar=34 evnts=17 examin=0 exampl=3 except=9:2
exchan=17,21,25 exclu=3 exists=11,26:2,33 exome=13 exomen=13 exomes=13 expect=16 expens=0,15,36:2 experi=8:2,28:2 expert=2 explai=7:3,19,24,35:2
explic=7:2,35:3 export=22 expose=4 expres=33:2 expuls=9 extrac=15:4 extrae=15:3 extrai=15 eyes=28,35:3 fabric=2:2,9,27 face=32 fachbe=5 facing=22 factor=9
factur=15:2 fahrda=10 fahren=10 fahrpr=20 fail=11,29 failov=5 failur=11:2 fair=28,31 fairne=35:3 fake=7,24 fallba=5:4 falle=11 fallt=29 famili=19 fans=31
faq=36 farm=9,11 farmer=9:2 farms=9 fashio=8,34 fast=2:2,10,36:2 fault=37 faut=10 favour=9 fax=15:2 fda=12:4 feast=18:2 featur=7:2,8,18:9,20:2,25 federa=21:2
feed=8,15 feedba=7 feeds=17 feinab=3 fertig=19 few=2,20:2,25,27,36 fiable=9 fibra=9 field=0:2,11 fields=10,15:6 fifty=6 file=15,35 files=0:2,6,15,30:2 filesy=2
filial=16 filing=0 fill=8 filmed=32 filter=34 filtra=24 fin=6 final=32 financ=27 find=7,9,10,17,26:2,32 finden=9 findin=12 finds=0 fine=0,3:2,7,15,19,35
finish=19:2 finma=29 finnis=2 firewa=17 firm=30 firmwa=37 first=4:3,5:2,19,27,29,36 fit=8 five=0,5,7,11,21,24 fivetr=27 flag=15 flagge=24 flaky=9 flash=22
flight=6,7 flink=8,17:2,20 flotte=37 flow=17,23 flows=17 food=9 footag=32 footba=32 forbid=19:2 foreca=11,16:6 foreig=9 forget=15 forma=35 fortni=16 forum=24
forwar=15 foto=26 fotos=15 founda=2:2 four=28:2,30,34,35:3 fragen=0:2,36 frames=31 franca=0 france=0,5,33 francf=29
frankf=0:2,7:2,12,14:4,16,20,24,25,29:7,33:2,35:3,37 fraud=7:8,15 fraude=7:3 fraudu=7:2 free=36 freela=36 freiga=35 freigh=15 french=14:2 freque=2 fresh=8:2,18
freshn=18 friday=33,34 fridge=26 front=0,5 fruh=11 fuites=11 full=6 fundst=0 fur=0:5,2,4,5,7:2,8,10,11,13,16,18:2,24,25,27:2,28,30,31,35:2 furnac=23 furnit=26
game=20:2,22 gamers=34 gapped=30:2 gas=11 gate=3,23 gatewa=5:5,17 gatk=13 gbit=17:2 gbm=27 gcloud=17 gdpr=0:5,7,12:2,14:3,35:2,37:2 gearbo=11 gebots=25 geld=36
gemein=21:2 gemini=5:7,6 gemma=3,4 genera=3,4,24:2,30:3,34:5,35 genome=13:2 genomi=13 geofen=37 german=0:2,7,14:4 gespra=14 gestio=6
get=0:2,5,11:2,15,19:2,30,31,32:3,34:2,36:2 gets=16,19 gift=7 gitops=28 give=0,19,28 gives=11 gke=1:2,4:5,17,22,28:2 glasse=31 gleich=4,29 glm=27 global=29
goal=7,32 goes=16,19:2,29,35 goodpu=2 google=0:2,6,7:6,8:3,9:4,11,12:2,15:5,16,19:4,21:3,22,24,29,34:4,35 got=7 govern=27 gps=12,20:2 gpt=4,5:6,36
gpu=2:2,4:2,12,13:4,16:2,28:7,30:3,31 gpus=2:3,3,4,7:2,12,28,33,34:2 grabac=32 gradie=35 grand=0 grande=10 graph=7:3 graphr=1 greenh=9 greife=22 grocer=8:2
grosss=0 ground=0,2,21 group=12:2,28 groupe=12 groups=18 growth=27 grpo=22 grundl=2 guaran=4 guarda=11 guests=16 guidew=27 gxp=0 habita=0 hadoop=27:2 half=0,16
hand=0 handle=0 hands=21 happen=7,11,12,17,23 hardly=9 hardwa=30,33 harves=37 has=0:3,9,11,13,30:2 hassko=24 hatefu=24 haus=12,33 have=0:2,3,7,9,10,30 hds=33
head=5 headqu=30 headse=31 headsh=34 health=19,21,37 heatin=23 heberg=0,5 held=7 hello=9 helmet=9 help=0:2,14:3,28,30 helpde=0 helper=6 here=19,36 hetzne=1,5
hides=32 high=4,35:2 highli=14 hilf=28 hint=15 hints=14:2 hipaa=0,3,11,12:8,15 histor=0,7,11:7,16:2,19 hochst=0,7,16,24 holida=16,34 home=8:3,33,37 honest=0
hopita=33 hora=20,34:2 horas=32 hornos=9 hospit=11,12:7,15,21:5,31 host=4:3,5 hosted=1:3,5,6,7,29:2 hostin=4 hosts=21 hot=17:3 hotel=6 hotels=6,11 hotlin=14:4
hour=16,19,34:4 hourly=16:2,20,23,25 hours=0,2,11:2,13,16,19,32:3 house=4,33 househ=19 housek=6 how=16:2 hubs=20 humain=24 human=0,6:3,15:5,22:2,24:3
humana=6,15,24,35 hundre=2 hvac=11,23 hybrid=26:3 icd=15 iceber=18,27:6 idea=0:2,11 ideall=0 idle=34 ignore=19 iib=12 ilustr=34 image=24,26:2,34
imagen=24:2,34:2 images=12:2,24:3,26,28,29,34:2 imagin=6 imanag=0 impact=32 impago=19 import=0 impres=25 improv=3 inapro=24 incide=6 incomi=15 indepe=35
index=15,32 india=10 indige=2 infere=4:3,9,12:7,29:4,33 inferi=0,7 infini=2:4 inform=27 infras=7,31 ingest=10:4 inklus=3 ins=14,19:2 inside=7,11,21 insist=1
inspec=9:2,31 inst=7 instan=7:3,13,19 instru=3 insura=0:2,7:3,27,37 insure=21,32,33 integr=15 intell=0,30 intera=4 interc=12 interd=19 intere=8,10 interi=34
interl=8 intern=0:6,1:2,4:3,5:3,9:10,14,28,30:5 into=14,19:2,27:2,33:3,34 intrad=16 intran=0 intrus=17:2 invent=35 invest=32 invoic=15:4,36 ios=12:3 iot=11:2
iowa=25,29 irelan=15,19,20,24,29 irland=25 isaac=22 isn=0 iso=0,6 isolat=30:3 isp=17 issue=6 ist=0,19 italia=14 item=32 items=8,9 its=0,12,21,36 itself=4,6
jahre=11:2,13 japan=4,29 jede=11,16 jeden=19 jetson=9:2 jira=0 job=8,15,16,19,34,36 jobs=33,34 joins=18 joint=21 jointl=21 jour=0,10,15,16,24 journa=5:2,17
jours=17 judges=30 judici=3 jumeau=23:2 juntos=21 jupyte=28:2 juridi=26 jurist=0 just=8 justic=26 kafak=17 kafka=0,7:10,8,11:2,15:2,17:6,20:2,24,27 kamera=9:2
kaum=36 keep=0,7,8,9,11:3,17,24,34:2 keeps=21 kein=0,3,7,14,17,18,20,36:2 keine=0,19 kept=11,32 key=5 keys=5:2,7,19 keywor=26 kids=24 kiln=9 kinds=16
kinesi=18,20 kleine=36 klickm=25 klickv=8 klinik=12,21 knots=9 know=0:2,11 knowin=0 knowle=0:3 knows=0 kombin=16 kommen=16,24:2 kompat=4:2 kompre=11 konten=19
kontin=28 kontou=7 koordi=21 kosten=5,36:2 kranke=21 krebsf=13 kredit=35:2 kubefl=28:2 kubern=0:2,1:4,3:3,4:3,7:4,8,16,17:2,23,28:5,34:4 kueue=28 kunden=8
kundig=19 kursan=36 kurse=36 kyc=15 lab=13,15 label=0,10:4 labeli=10 labell=3,10:2 labels=9,10,19,22 laden=36 lading=15 lagers=11 lake=27 lakeho=27:6 lamp=26
land=15 landlo=35 langag=0 langua=0:3,2:3,14,24:3,30:2,32,36 lapse=19 large=0,2,4,10:2 las=9,14,15:2,33 last=7,17 latenc=0,4:2,8,18 latens=8 later=27,35
laufen=12,20:2 lauft=9,18 launde=21 law=30 lawyer=0,30 layer=6,27 lean=23 learn=8,21:3,22 learne=8:2 learni=7,8,21,22:2,27 lease=6 leasin=35 least=11
leave=0,6,12:2,21,30:2 leaves=3,5,7,21:2 leavin=27 lectur=11:2 leer=15 legal=0:2,3,26:2 lengua=2,32 lernen=21,22 les=7,11:3,12,15:2,16,19,22,37 leser=8
lesezu=18 lesion=12:2 less=0,4,6,24 let=0,12,32 letter=15:2 level=30 lgpd=35 librar=8 licens=26 lidar=10 lieber=7,16 liefer=15 lifeti=19 ligne=12,33
like=0:4,2,4,8,9,13,22 likely=8:2 likes=9 limit=5,19 line=9:5,10,12:2,30,32,33 linea=9 lineag=18:3,28 lines=9:3 linie=9 linien=9 link=0 links=0:2 lire=15
list=32 listen=8 listin=24:2,25,26 lists=0 live=7,14:8,20:4,23:3,24:2,30,31,32,35 livene=15 lives=16 lkw=37 llama=1:2,3:3,4:5 llamad=14:2 llegad=20
llm=1,2:2,4,5:6,6,29:5,30:2,36 llms=4 load=7,12,16,19:2,23 loan=35:2 loans=19,35:2 local=9,30 locall=9 locati=29 lock=1,18:3 log=5,17 logged=5 loggin=5:3,30
login=0 logs=5,11,17:2,28 london=7,31 long=2,4,33 look=0,6:2,9,16,36 looker=27:3 lookin=9 looks=6 lookup=18:4,25 loop=10:2 lora=3:5,34 loras=34 lorawa=11
los=8,11,12,14,15:3,17,20,21:2,24:2,27,28 lose=2,11 losing=29 loss=29:3,32 lost=29,32 lotes=19 lots=16 low=4,15,18 loyalt=19 lte=9 ltv=27 lunch=34 lustre=2
machen=32 machin=7,9,11,13:2,15,16,19,27,37 made=7,8 madrid=0,7,29 magasi=16 mail=15:2,34 mailro=15 mails=0 mainte=11:4,31 mais=12 make=4,9 makes=25 making=9
mal=9 malas=9 mammog=12 mamogr=12 manage=5,6:4,7:2,11,16,17:3,35:2 mandat=7 manipu=17 manten=11:2 manual=0:3,30 many=9,16,28 market=6,7,16,18,24:2,34 mas=8,19
maskin=14 match=8,20:2,32 matter=16 mau=8:2 max=0:2,34,36 maximo=15,34 may=8,12:2,19,29:2,30:2,33,34 maybe=0:2,36:2 mdr=12:3 mean=4 mec=31 medall=27
media=25,30 medica=1,6,12,15 medico=12 meet=35 meetin=6 megatr=2 mehrer=5,21 member=19 memos=0 men=35 menos=0,7,8,11:2,24 mensch=24 mensua=34 mensue=3 mentio=0
merken=29:2 merkma=18 mes=6:2,15,19,34 messag=7:2,9,24:2,29 messwe=11 mesure=11:2 metage=13 metal=17 meters=16 metric=17:2 metrik=17 metro=11 mettre=22
microc=35 micros=0:2,8,17 mid=0 mil=0,4,6:2,8,14,17 milan=14,37 mildew=9 milk=9 milkin=9 millie=22 millio=0:5,8:4,10,15,16:2,17:2,19:8,24:3,26:5
millis=7:2,8,9:2,25,26 millon=8,19:2,24 milvus=1,26:2 min=29:3 mine=10 mining=10 minist=30:6 minute=2,7:2,8:2,11:3,16,18,29:6,32:2,34:2,37 minuto=11,29 mio=8
mir=28 misbeh=17 mispri=9 mistra=0,1:2,3:4,4,5:2 mit=0:2,1,3:2,4:2,5,7,9:2,14,23,27:2,29,30,32 mitarb=0:2 mitgli=36 mitsch=14:3 mixtra=4 mixtur=2 mlflow=28
mlops=28:2 mobile=8,15,20,31 mochte=0 model=0,1,2:8,3:2,4:4,5,8,9,12:3,19,20,21:7,22:4,23:3,25:4,27,28:3,29:10,30:3,35:5,37 modele=0,10,28,29,33,35
modell=1,3,21,27,28:2,29,30,35 modelo=1,2,3,4,9,12,27,28,29 models=1:2,5:3,9:2,10:3,18:2,26,27:7,30:3,31:2,33:4,34,35:3 modera=24:6 modere=24 modern=27
moglic=19 moins=8,17 mois=0,15,24 moment=7:2,32:3 monat=0,3,16,19:2 monatl=24 monday=16,19 monede=7 money=7,11,21 monito=6,11,17,28:3 monoto=35
month=0:5,3:5,4,6:5,13,15:3,19:2,27,34:2,36:2 monthl=0,3,5:2,6,8:2,19:2,34:2 months=11 mood=14:3,34 more=0,34 mornin=14,16:4 mortga=15:2,35 most=3,8:2,26
moteur=26:2 motion=31 motor=11 motorc=37 motors=11 move=27,28 moved=7 mover=21 movil=7 mqtt=11:4,37:3 mri=11,12 msk=7 mtls=21 much=11,16:2 mueble=26 mule=7:2
multi=6,28 multil=2,26 mumbai=7,29,37 munich=33 munici=1 musees=16 museum=26 music=8 muss=19 mussen=0,7
must=0:4,2:2,3,4,5,7:3,9:3,15,18,19,24:2,28:2,29:2,30:2,35:2,36:2 nach=8,26 nachfr=20:2 nachri=24:2 nachsc=3 nachst=16 nacht=16 nachvo=35 nada=15 name=0
names=5 naranj=9 nato=30:2 natura=32:2 near=7 neares=29:2 necesi=7 need=0:4,2,8,10:2,16,17,36 needed=9:2 needs=6:3,10,11,16,30,35 nennen=0 neoban=7 netflo=17
nether=35 nets=10 networ=2,7,12,17:3,23,24:2,30:4,31 netz=9 neu=3,8 neuer=35 neutra=21,28 never=12,21:3,30:2 new=3,8,19,24,27,35:3 news=8
next=8:3,12,14:3,16:2,20,31,36 nextfl=13:3 nicht=0,24 nichts=29,36 nie=12,29 nieman=29 night=8,9,16:2,19,34:2 nightl=13,16,19,20,23,27,36,37 nine=21
nobody=21:2,29,34:2 noche=8,34 node=0,2:2 nodes=3,25,28:2,30:4 nodos=30 nombre=16 nomina=0 none=34 noon=34 nord=5 north=0,7,14,33 nos=16
not=0:3,1,2,4,5,8:2,9,12:2,18:2,19,24,29,30,34,36:2 notauf=16 notebo=27,28:6 notes=14,15,19 nothin=2,9,14,22,30:3,34:2,36 notice=9,29:2 notre=0,12 notruf=14
nous=0,7:2,10,19 nouvea=35 now=35 nsfw=34:2 nube=33 nuclea=30 nude=24 nudity=24:2 nuestr=0,3,12,14,24,33 nuit=16 null=2 number=0,15 numeri=15,23:2 nunca=21
nur=0:2,16,30 nurses=0 nutzer=0,4,24,29 nvl=30 oberfl=9 object=9,26,31:2 objekt=31 obstac=10 occupa=20 oci=2 ocr=15:2 odd=17 odds=20 oder=0 ofc=0
off=1,6,7,9,12,15,19:2,24 offene=3 offer=8 offers=6:2,20 office=0,6,30:2 offici=0 offlin=9,12,18:3,30 ohio=4,10,20 ohne=7,9,21:2,30 okta=0:3 onboar=15
once=11:2,18,19:4 one=3,4:2,5:6,6,15,16,18:3,19:2,21:2,27,28,29:5 ones=9,15:3,24,26 online=7:4,8:2,16,17,18:7,19,20,25
only=0:4,1,6,7,9,14:2,16,23,28,30,33:2,35 onto=22 opc=11:2 open=0,1:3,3,4,16,26,27,29:5,30:4 openai=0:3,1:2,4:7,5:5 openin=8 openrt=25 opens=6 opense=26:2
opensh=4:2,28:3 operac=7 operat=11:2,15,19,21:2,23,30,37 ops=6 opt=12 optimi=2,23 option=14 oracle=19,27:5 orchar=9 order=6:2,8,15,17 orders=6:3,7:2
oregon=4,29:2 orient=4 osaka=4 oss=4 ota=10:3,37:3 otan=30 other=1,30 others=21 otherw=6,34 out=0,2,9,10:2,12,15:4,16,19,23,26,30:2,34 outlie=17 outloo=16
output=4,13,19:2 outsid=0,30:3 ouvert=29 over=0:3,1,2,5:2,9,10:2,11:2,12,13,19:2,21,26:2,29,30:3,31:4,32,36,37 overfl=33:2 overla=31 overni=19 overri=19 ovh=3
own=0:3,1,2,5:2,6,7,9,12,21,25,28:3,30:2,33:2,34 pace=25 pacing=25 packin=9 pacs=12:2 pagar=34 page=0,6,8,17:2 pages=0:3,1,15:2 pagina=0 pago=7 pagos=7 paie=15
paieme=7:2 pairs=3,16:2 pallet=9 panels=13 pannes=11 paper=11 papers=1 paperw=15 par=0:2,5:2,7:2,15,16:2,19,22,24,26:2,33,35
para=2,4,7:2,8,9,16,21,27,28,30,36,37 paragr=0:3,26:3 parall=2,22:4 parame=2:4,4:2,29 params=2 parc=23 parcel=16 pareci=26 paris=0,3,7,14,15,26,29,35 park=23
parkin=20 part=16 partir=0,26:2,34:2 partne=9,10 parts=11,16 party=7 pas=11,12,19,33,35 pasar=15 passag=0 passen=8,23 passer=5:2 passiv=29 passpo=15 paste=36
patent=26:2 pathol=12 patien=12:5,16,21 paulo=7,29,35 pay=5,35 payday=7 paying=6 paymen=7:4,17,29 pcb=9 pci=7:7 pdf=0:3,15:6 pdfs=0:2,15,36
peak=1,15,24,25:3,34:2 peakin=34 peaks=7,33:2 pedido=6,16 pelicu=8 people=8,9,19,24:2,26,28 percen=0,7:2 percep=10:6 person=4,6,8:3,15,32,37 petaby=19
peuven=12 pharma=0,33 phi=3 phone=9:2,12:2,14:4,37:2 phones=21 photo=26:6,34,36 photog=26 photon=31 photos=12,34:2 pick=25 pickin=22 pico=34 pics=24
pictur=24:3,26,34:4 pida=6 piden=6 pii=14 pings=20 pipeli=10,13:4,22,28:5 pipes=23 pit=10 place=7,18:2,26,27 plain=0,32,36 plan=11,16:2 planne=16:3,23
plant=9,11,23,30 plants=9:2 plataf=28 platef=30 platfo=18,24,25:2,27,28:4,30 plattf=18,28:3 play=22 played=8 player=17,20,29,31 plcs=11 please=3,4,8,9,15,18,34
plumbe=6 plums=9 plus=0,14,18,26 plz=8 podcas=8 point=5:3,18:4 points=23 police=30 polici=0:2,19 policy=0:2,19,22:4 politi=22 poolin=20 poor=9:2 popula=13
por=7:3,11,15,17,19,24,34:2 port=23,31 portal=0:2,35 portfo=19 portug=14 posibl=19 positi=20,37:4 possib=0,4,11,19,36:2 post=15,22 postca=34 postgr=27 posts=24
pour=0,5:2,7,8,12,19,26,30 power=0,16:7,27 ppo=22:3 pre=2,35 predic=11:6,16:2,19:2,25,33,37:3 predir=11 preemp=13:3 preent=2 prefer=0:2,3:2,6,7:2,16,22:3
prefil=4 prefix=4:2 preis=20 preise=20 prem=14,23:2,27,28,30,32,33 premis=7,12,19,30 premiu=33 pressu=23 presta=35 presup=14 pretra=2:2 preven=32 prever=16
previs=11 prevoi=16:2 price=16,20 prices=20:2 pricin=0,18,20,27 princi=6 priori=4 privac=21:3 privat=28,31:3 pro=5,7:3,13,14,17,20,25 proced=0,30
proces=15:3,25 procur=6,19:2 produc=0:2,4,5:2,8:2,9:2,10,16,25,26:2,28,34,36 produi=0,5,10,16,26 produk=8 progra=10 projec=5,36 promot=28 prompt=5:6
propen=19:2,27 proper=6 propie=1 propon=8 propos=6,7 protec=0 protei=2 protok=0,5 protot=10,36 prove=35 provid=0,1,4,18,19 proxy=5:2 prufen=6,9,35 prufun=24
pub=20 public=0:2,4,7,30,33 publiq=28 puis=22 pull=6,15:2 pulled=15 pumps=11:3,23 puntua=37 purcha=7,8 purvie=27:2 push=9 put=5,22 pyme=36 qdrant=1:2 qlora=3
qps=25:3,26 quadru=22 qualit=9,23 quarte=3,9,16,19:2,21,26,35 quatre=35 que=0:2,6:3,8,9,11,24,28 quejas=14 quelle=0:2 quello=1,30 querem=2,7,9 querie=1,13,26:3
query=6 questi=0:4,1,6,30:2,32:2 queue=24:3,33,34 queues=4,28 qui=0:2,33 quicks=27 quiere=12,36 quitte=12,33 quotas=5:2,28:3 quotes=0:2,33 quotid=8
qwen=1:2,4,30 race=22 rack=30 racks=9 radiog=12 radiol=3,12:3 rag=0:3,1:2,30:2 rail=2 rain=32 rainy=34 rames=11 rand=31 range=37:2 rank=8,25 rapido=2 rate=19
ratenk=35 rather=27 raw=11,21:3 ray=12:2 rays=12 reach=5 read=6:2,8,15:2 readin=11:3,12 reads=6,18:4 ready=16,19 real=7:4,14,19,25 realit=31 reall=17 realti=8
reason=7:2,22,33,35:4 rebook=6 rebuil=18 recali=23 receip=15 receiv=15 recepc=6 recept=9 recett=8 rechaz=35 rechen=0,14,28,30 recher=26:2 rechnu=15 recibo=15
recipe=26 reclas=26 recoge=12 recogn=9,31 recome=8:2 recomm=8:3,19 recomp=18,20 record=10:5,14,17,21:3,32 recour=24 recs=8 red=2,17,24 redact=5:2,14 redepl=3:2
redis=7 redshi=19:3 reel=7 reembo=6 reentr=3,8:2,12 refere=0 refres=3,8,16 refrig=37 refund=6:2 refusa=35:2 region=0:2,4,25,29:9,31,35 regist=15,17,18,28:4
reglem=35 regres=3 regula=0:3,7:3,33 reinfo=22:2 reject=7,9,35:2 releas=28:2 releva=0 reliab=9 remain=4,26 rememb=6 remote=31:2,37:3 remova=24:2 render=34:2
renfor=22 rents=9 repair=6,7,11 repart=20 repere=7 replac=2,11,27 replay=10 repli=5:2 replic=23 replie=0,3 reply=0 repond=0 repons=0,35
report=3,11:2,13,14,15,27,30:2,35:2 reques=4,6:2,25:4,29:2 requet=7,26:2 requir=21 rerank=26:3 resear=1,6,13,28:3 reseau=17 reserv=6 respec=0 respon=0:2
respue=0 restar=6 restau=16,18 rester=26:2 result=13:3,15,16,19:7,22,25 resumi=14,32 retail=7,16,25,32 retenc=17 retent=11:2,14,17:2 retina=12
retrai=3:2,8:2,9:2,10,12:2,20:2,31 retrou=26 return=26 review=19,24:4 revisi=15,24,35 reward=22:5 rewrit=36 rgpd=0:2,6,8,12,33,35 ride=20:2 ridepo=20
riders=18,20 riding=37 riesgo=19 right=0,9 ripene=9 risk=7,13:2,19:3,33:2,35:4 rlhf=22:2 rna=13:2 road=23 roadsi=31 robada=7 robot=0,9:3,22:3 robota=10
robote=22 roboti=22 robots=6,9:2,22:5 rohdat=21 roll=10:2 rollou=10,22 rolls=9 rontge=12 room=23,30:2 rooms=34 roughl=0:2,34 round=31 rounds=21:2 route=5
routin=4 rows=21 rpo=29:3 rps=7,18:2,25,26 rtb=25 rto=29:11 rule=35 ruled=30 rules=0,7,15 ruling=0 run=0:2,1,2,4,6,7:2,9,12,13,18,19:2,23,28,30,34:2 rund=0
runnin=1,6,7,8,34,36 runs=5,9,12,18,19 saas=0,7 sachbe=0 safety=24 sagema=18 salen=12,21 sales=0,6,14,16:2 salesf=14,27 salir=14 same=0,18:3,28:2 sammel=37
sample=13:5 sandbo=6,27 sans=23,24 sante=33 sao=7,29,35 sap=15:8,27:2 satzun=36 saves=13 saw=9 sawmil=9 scale=10:3,34:2 scalew=0 scalin=4:2 scams=24 scan=9,15
scanne=11,15 scans=12,15:2 scenar=23:4 scene=34 scenes=10:3 schedu=2,23,28 schnit=5,12,19 school=24 schrei=19 schwed=0 schwei=5,9 scienc=18:2,27,28
scient=11,27,28:6 scoote=37 scope=7 score=7,14:2,19:4,37:4 scorec=35 scored=19 scores=13:2,19 scorin=7:2,12,19,33:2,35:5 scout=4 scratc=2:3,9:2
screen=7,8,12:2,24,33 sdxl=34 search=0,10,17:2,25,26:8,30,32:2 sechs=21 second=0:7,1,4,7:7,11:9,12,13,15,17:8,18,20:4,23,24:3,25:2,26:5,29:2,32,34,35:3,37:2
secrec=0 secret=33 secure=21:2 securi=30:2 see=9:2,16,23 seeker=8 seen=9 sees=21 segmen=12 segund=0,7:3,11:2,17,24,35 seguri=30,32:2 sein=19 seiten=0:3
sekund=0:4,7:3,11:2,17,20,24,25 select=10 self=1:2,4,5,6,10,17:2,22,28:2,29,31 semana=16,19 semant=5:3,26:2,27 sencil=6,36 send=11,15,24,26 sender=32 sends=11
sense=25 sensor=10,11,17,23:5 sent=15 senten=3 sentim=14,19 seoul=29 sepa=7 sepsis=21:3 seq=13 sequen=13:3 series=16 serve=4:5,29:2,33 served=2,29,33
server=3,9,12,21:2,30:8,36:6 serveu=30 servic=0:3,4,6:3,7,11:2,12,20,26,28:2,29,34,35 servid=12,17 servin=3,4,18:2 servir=4,29,33:2 set=2 sets=18 seul=5
seven=21 severa=4,6:2,21 sft=3 sftp=15:3 shadow=5 shall=4 share=5,18 shared=18:2,28 sharep=0:5 sharin=16,21,28:2 sheets=0,15 shelf=9 shelve=22 shift=10
shifts=9,24 ship=10 shippi=10,15 shoes=26 shoote=17 shop=8,9,16:3,25,27,34,36 shoppe=8,19,26:2,35 shops=7,9,16 short=32 should=0:3,5,7,9:2,12,18,26:2,28,29
show=0,8:2,15,26:3,32 shuttl=10,31 sick=9:2 side=21,22,25:2,36 sign=6,12 signal=11 signed=28,30:2 sim=22 simila=1,26:4 simple=6 simula=10:10,22:6,23:7
simult=4:2 sin=1,7,8,9:2,12,19,21,30,34 since=33,37 sind=36 singap=0:2,24,29:3 single=4,5:2,13,29 sinies=6 sit=0 site=8,9:4,12,24,29,30,33 sitewi=11 sixty=5
size=0 sketch=26 skin=12 skip=7 sku=16:3 skus=8 sla=29 slots=14 slow=9 slurm=2:5 small=3,9:2,36 smart=9 sme=35 snapsh=26 snowfl=16:2,19:2 sobre=0,1,30
soc=0,7:2,17,21,27 social=24:3 socios=19 sofort=7:2 softwa=6 sold=29 solder=9 solici=35 soll=12,36:2 solven=27 somebo=15 someon=17 someth=0:2,11,36:2 someti=9
somewh=0 sops=0 sorry=4 sort=9,15 source=0:3,1,30:4 sous=11 south=0,7,37 southe=29 souver=30:2 sox=27 spanis=14:2 spare=16:2 spark=8,27:5 speaks=0 specs=0
speech=14,29 spend=0:2,5:3 spill=5 spitze=25 spoila=37 sponso=25:3 spot=4,9:2,13:4,14,15,16:3,17:2,19:6,25:2,34:2 spotty=9 sprach=5,29 sql=3,27 squad=5:2,18
squads=5:2 sso=0:2 stack=1:2,10 stadiu=31:2 staff=0:3,4,16,24 standa=28 standl=33 start=8,36 starti=28 starts=8 startu=10,36 statio=9,16 statis=5,13 stats=31
statt=26 stay=9,12:2,26:2 stays=12,21:2,30,33 steere=31 step=14 stichw=26 stimmu=14:2 stockh=11,21 stolen=7:2 stop=5,7,9,11,18:2 stops=11
store=7,8:2,13:2,16:2,18:6 stores=32:2 stream=4,8:3,17,18:5,19,20,24:2,37 stress=33 stromn=23 studen=0,5 stundl=8 style=0,3:3,4,30,37:2 sub=17,20 suben=24
subida=24 submar=30 subscr=19:2,21 substi=8 suche=0,26 suchen=0:2 sugges=8:3,14 suite=3 summar=14:3,32:4,36:3 sunday=16,19:2,34 supera=6 superv=35 suppli=15
suppor=0:2,3:3,12,14,36 sur=0,3,5,12,22,23,26,29,30,33,35 surge=20 surger=31 survei=11,13,32 surviv=29:2 sus=36 sweden=0,5 swift=7 switch=23 switze=0,14,33
sydney=29 synony=26 system=0,6:2,9,19 systm=8 table=0,1,19 tablea=16 tables=27:2 tag=14:3,15,24 tage=17 tagen=19 taglic=24 tags=23 tailor=8 take=0,2,3:2,19
takeov=7 talk=14 talks=6 tariff=0 tarjet=7:2 tattoo=26 tax=0 teach=3,22:2 team=4,5:2,6,7,18,36 teams=0,4,5:3,18:7,28:2 techni=11:3,30 tecnic=0,11 teilen=21
telco=19:2 telcos=21 teleco=7,19:2 telefo=12,14 telema=37 teleme=11,17:2,21,37:3 tell=9,11:3,16,35:2 temper=11:2,37 temps=0,7 ten=8,11,19 tenant=6,28,35
teraby=27 terada=19 termin=36 terms=0 terraf=6 test=10:5 testin=8 tests=6,8,33 text=14,24:2,26:2,29,34:3,36 texte=24 texten=0 textes=0,26 texto=34 textra=15
texts=26 than=0:2,4,6,24,27,34 thank=9 that=0:5,2,4,5:2,6:10,8,9:3,12,14,19,26,29,34,35,36 theft=37 their=0:2,5,6,25 them=0:2,6,9,11:2,14,15,18,21,23,24
themse=28 then=10,12,13:2,22:3 there=5,8,12,17,26:2 therma=23 they=0:2,6,7:2,8:4,14,17,24 thing=0,36 things=0,8 third=7 thirty=10 this=26 though=7
thousa=0,2,6,7,8,15,22:2 three=0:3,9,19,24,25,29:2 threw=0 throug=0:2,4:4,6,11:2,13 thru=4 ticket=0,3:4,6,11:2,36 tide=23 tiempo=7,19 tienda=16 tiles=9
time=4:2,7:3,11,13,14,16,17,18:4,25 timeou=25 times=20 tiny=36 tipo=30 titulo=8 toda=19 today=5,7,27 todo=30 todos=0 togeth=21:3,27 token=4:6,29 tokens=2:7,4
tokyo=17,25,29:3 told=9 tomorr=16,23 tone=3 tonigh=23 too=16,24,32 tool=0,6,36:2 toolch=28 top=7,27:2 topic=14 total=2 toutes=11:2,37 toward=23 toxic=24 tpot=4
tps=7:2 tpu=22 tpus=22 tracea=12:2 tracke=28 tracks=8 tracto=10,37 tradin=33 traffi=23 trafic=17 traile=37 train=2:4,10:4,11,12,21:3,22:3,27,33:2
traine=9,12,27,31:2,33:2 traini=2:3,7,8:2,9:6,10:2,12:6,18:4,21,22:2,27,28:2,31,33:3 trains=21,33 traite=16 tramit=6 transa=7:4,21 transc=3,14:6,19:2,30
transf=7:5 transk=14,19 transl=14,29,30 travel=0,6 trazab=12 treate=35 triage=6,29,33 trial=22 trigge=10 trilli=2 trino=27 trip=6,31 trips=37 troubl=11
truck=10 trucks=10:2,23,37 trust=24 try=23:2,34 ttft=4:2 tumor=13 tune=3:3 tuning=3 turbin=11:2,23:3 turkis=0,14:2 turns=34 twelve=18 twice=19 twin=23:6
twinma=23 twins=23 two=3:2,7,11,12,24,30:2,32,36 type=0:2,32,34 typica=0 uber=0:2,11,30,33 uberga=15 uberge=15 uberse=14 uberwa=17 uberwe=7 ugc=24 ukrain=0
una=4,11,12,19,26,36 unas=34 unclea=15 und=0:3,5,6,7,14:4,15:2,18,19,25,27:2,28,29:2,36:2,37 under=0:4,4:3,6,7:2,8,12,15:2,17,18:2,24,26,30,31,34
unders=4,26,35 underw=35 une=0,5,22,23,26,33,37 unific=27 unique=16 units=5:2,11,28 unity=27 univer=5,12,28 unnoti=29:2 unos=0 unser=0,36
unsere=0:2,1,3,10,18,19,24,36 unsure=0,6,15:2 unter=0:3,4,11,18,24,29 unters=14 unusua=7 update=6,9,17,20:3,21,25,37 uplink=9 upload=10,24:4,26:2,36,37
uptime=7 usa=34 usage=5 usando=0 usd=0,2,3,5:2,6,15:2,19,34:4,36 use=0,4,5,9,11,16,19:2,22,24,27 used=7,12,19 user=8,22,24,34
users=0:2,4:5,8:2,24,26,29,30,34:2,36:3 usine=23 using=1,3,22 usr=8 usuari=4,8,24:2 utilis=7:2,8,19 utilit=14,15,23 valida=35:3 value=19 valves=23 vannes=11
vans=37 varian=8,13:4 varies=12 varios=21 vcf=13 vecteu=26 vector=26:2 vehicl=10:2,31 vehicu=10 vendor=0,5:3,10,18:2,29 ventas=27 ventes=16 verarb=10
verdic=7,9 verein=36 verifi=22 verify=12 verlas=0,12 vernet=37 verord=35 vers=19 versch=14 versic=0,19 versio=3,35 verste=25 versuc=10 vertex=0,3 verwal=7,30
verwen=0 very=9 vests=9 vez=19 via=0,1,5,27,31,33 vibrat=11:3 video=19:3,24,31,32:3 videoa=32 videos=24:3 vidoe=8 viele=16 vienna=4 vier=35 view=31 violen=24
vireme=7 virgin=25:2,29:4 virtua=23:3,34 visite=16 visito=8:2 visual=9 vllm=1:3,4:6,5,22 vlm=32:2 vms=21 voice=3,14:2,29 von=2,11,13:2,37 voraus=11 vorher=12
vorsch=8 voulon=0 vpn=33 wait=6,7,8,34 waits=34 walk=22 wallpa=34 wan=9 want=0:2,2,4,9,11,21,26,30:2,36 wanted=5,18 wants=0:2,5,7,8:2,11,12,28,32,34,36:2
wareho=9,19:2,22,27 warn=11:2 warnin=11,31:2 wartun=0,11 was=7:2 waste=13 watch=17:2 water=11,13,23 waterc=34 wavele=31:3 way=30 weapon=24 weathe=2,16 weavia=1
web=8 websei=36 websho=26 websit=36 week=3,11,13:4,16,19,21,22 weeken=19,36 weekly=3:2,8:2,13,16 weeks=2,11,19 weiche=11 weight=0,1,4,29:3 welcom=16 weld=9
wenige=7 werbeb=34 werbep=25 werbun=25 west=4,15,24,25:3,27,29,35:2 what=0:3,7,8:2,9,16,23:6 whatso=30 when=0,6,9:2,15:2,33:2,34 where=0:2,4,16,18,21,25,32
whethe=7:2 which=0:4,11:2,23 while=7:2,14,21,33 whistl=32 who=26 whole=0,13:2,19 why=35:2 wich=0 wie=16,19 wiki=1:2 will=2,11:2,16,36 wind=11,23:2 window=19
windra=11 wir=0:2,7,30,36 wire=7 wissen=1 within=7:4,8:3,9:3,11:2,13,17:3,19:2,26,31,32:2 withou=1,3,8,9:2,12,17,21:3,30,36 woche=13,16 wochen=3 wollen=30,36
women=35 words=0,32 work=24 workbe=28 workda=6 worker=16,31 workin=9 works=11 worlds=22 worldw=29 would=0:2 write=14,15,19 writes=6 writin=6 writte=32,36
wrong=24 xgboos=7 year=7,19,33,36 years=7,11:5,13,19 yeux=35 you=9,15 your=15,19 zahlun=17 zentra=5,18 zero=2,34:2 zone=20 zones=16 zugang=5 zugrif=18
zurich=0,13,27,29,33 zusamm=14:3,32 zwei=29 zweife=15 zweitm=12 いた=14,27 いて=0 いで=26 いも=15 い庁=30 うに=28 える=0:2,36 お客=26 から=2,8,11,26:2,34 がセ=28 がデ=21 が低=15 が写=26
が切=9:2 が安=36 が必=17,35 が承=6 が確=15 きな=30 き続=9 くこ=9,28 く使=36 けて=7,9,11 けの=5 ける=9 け生=30 こし=14 こと=9:2,28 ごと=5,9,16 さず=21 させ=29 さな=21,36 しし=14 した=4,9,11,26 して=14,17
じよ=28 する=0,2,6,26 すア=26 す画=26 ずに=21 せた=29 その=9 それ=6 たい=4,7,9,11,14,26,27,29 た商=8 た家=26 った=8 って=9 つい=0 つけ=7,9,11 つの=5,9 つ目=35 てそ=9 ても=9:2 て止=7 て社=0 て要=14 て計=11
て車=9 て運=37 でき=30 です=26 でも=9 で傷=9 で利=28 で印=9 で同=28,29 で学=21 で実=33 で弾=24 で文=14 で検=32 で止=9 で毎=17,19 で生=30 で行=6,9 で読=15 で連=21 とに=9,16 との=5 とめ=14 とり=8 とパ=6 と大=29
と機=27 と自=28 と要=14 ない=0,21,30 なし=17 な会=36 な判=35 な取=7 な画=24 にし=14 につ=0 に一=19 に不=7 に予=16 に会=19 に使=27 に保=11 に共=21 に出=21 に動=28 に合=8 に対=0,14,17 に排=9 に接=30 に提=4 に更=20
に検=7,17 に構=26,27 に登=15 に直=11 に確=6 に答=0:2 に見=11 に返=26 のは=15 のみ=30 のカ=6,9:3 のデ=23,27,28 のド=9 のネ=17 のマ=6 のレ=8 の不=7,24 の予=5,11 の会=6 の位=20 の信=35 の傷=9 の内=0 の到=20
の商=26 の四=35 の基=2 の場=9 の官=30 の審=35 の射=11 の工=9 の弁=16 の振=11 の推=4 の映=32 の最=23 の来=16 の生=5 の異=9,11,17:2 の病=21 の社=0 の窓=5 の翌=16 の解=19:2 の記=5 の説=35 の質=0 の走=37 の返=6
の通=14 はク=33 は一=30 は上=6 は二=35 は人=6 は使=0 は導=7 は担=15 は月=14,35 は現=9 は自=6,33 は院=21 ひと=8 へ登=15 へ通=11 まと=14 み取=15:2 めた=7 めて=37 めに=11 める=9,14 もの=15 も動=9:3 よう=28 らイ=34
ら一=8 ら似=26 ら学=2 ら故=11 ら類=26 りに=8 り基=15 るこ=9 ると=26 るサ=0,34 るチ=0 る質=0 れて=9:2 れ以=6 わな=0 をま=14 をア=26 をリ=7,20 を一=2,5,19 を作=27,34 を使=9,30 を出=21 を即=17 を店=16 を採=37
を探=26 を提=8 を早=11 を東=29 を検=9:2,11 を毎=16 を照=6 を社=4 を考=16 を自=6,14,24 を行=14 を表=0 を見=7,9 を言=32 を集=37 アの=9 アシ=6 アッ=26 アデ=28 アナ=27 アプ=20,26 アラ=17 アリ=35 アル=7,19,20
ィス=28 イエ=28 イク=27 イバ=21 イプ=28 イベ=20 イム=7,19,20 イラ=34 イン=9:4,23,28,30 ウェ=5 ウド=33 ェイ=5 ェン=6:2 エン=28 エー=6:2 ォー=28 オフ=9 オー=4,30 カス=6 カタ=26 カナ=28 カメ=9:4,32 カー=7,37
クの=6,17 クを=19,27 クォ=28 クテ=17,37 クラ=2,33 クレ=7 ク毎=7 ク管=35:2 グか=26 ケッ=6 ゲー=5 コア=35 コス=16 コネ=37 コメ=8 コン=16 コー=14 サイ=28 サポ=0 サー=6,8,11,21,23,26,28,34 ザー=24
シス=0,6,15 シミ=23 ショ=23 シー=21 ジに=0 ジェ=6:2 ジス=28 ジタ=23 ジッ=7 ジョ=14 スで=28 スの=8 スを=9,26 スア=6 スク=6,19,35:2 スコ=35 スタ=2,6 ステ=0,15 スト=16,27,28,34 スワ=6 セル=28
セン=11,14,23,28 タは=11,21 タを=21,37 タイ=7,19,20 タサ=28 タセ=28 タマ=6 タル=23 タレ=27 タロ=26 タン=6 ター=9,11,14,28,30 タ基=27 チで=19 チエ=6 チケ=6 チャ=0 ック=28 ッチ=19
ット=0:2,6,7,9:2,17:2,30,36 ッド=37 ッパ=35 ップ=26 ツイ=23 ティ=28 テッ=37 テム=0,15 テレ=17 デジ=23 デス=6 デプ=28 デル=2,4,30,35:3 デー=11,21:2,27:2,28,37 トが=9:2,17,28 トに=30 トの=5,6
トを=34 トウ=5 トカ=7 トブ=28 トボ=0:2 トリ=17,28 トワ=17:2 ト監=28 ト起=6 ドす=26 ドで=33 ドの=7 ドア=9 ドカ=37 ドリ=28 ドル=6 ド再=6 ナリ=27,28 ネク=37 ネッ=9:2,17:2,30 ノー=28 バシ=21 バッ=19 バー=21
パイ=28 パス=6 ビス=6,8,26,28,34 ビニ=16 ビル=23 ピー=7 フサ=28 フト=28 フラ=9 ブッ=28 プデ=6 プト=5 プラ=21,28 プリ=20,26 プロ=5,26,28 プン=4,30 ヘル=6 ベン=20 ペー=0 ホッ=17 ボッ=0:2,36 ポー=0 マル=6
マー=6 ミス=9 ミュ=23 ミリ=7,8,9:3,20,26,35:2 ムに=7,15,20 ム不=19 メト=17 メラ=9:4,32 メン=8 モデ=2,4,30,35:3 モー=11 ャッ=0 ュレ=23 ユー=24 ョン=14,23 ヨー=35 ラで=9:2 ラの=32 ラを=9 ライ=9:4,21,28
ラウ=33 ラス=2,34 ラー=17 リに=17 リの=20 リア=7,19,20,28 リス=19,27,35:2 リフ=28 リン=35 リー=14 リ秒=7,8,9:3,20,26,35:2 ルの=4,30,35 ルは=35 ルを=2 ルセ=14 ルタ=7,19,20 ルチ=6 ルツ=23 ルフ=28
ルプ=6 ルリ=35:2 ル未=6 レイ=27 レコ=8 レジ=7,28 レメ=17 レー=23 ロイ=28 ログ=26 ロッ=35 ロン=5 ロー=26,35:2 ワー=6,17:2 ンご=9 ンで=9 ンの=9,35:2 ング=35 ンサ=11,23 ンタ=9,14,28,30 ンテ=28 ント=6:2,20
ンド=8 ンビ=16 ンプ=5 ンモ=4,30 ーか=11 ーで=28 ーの=11,14,37 ーは=21 ーク=7,17:2 ーサ=6 ーザ=24 ーシ=23 ージ=0,6:2,14 ータ=11:2,21:2,27:2,28,37 ート=0,5,17,28 ード=6,7,26 ーネ=9,30 ーバ=21
ービ=6,8,26,28,34 ープ=4,30 ール=14 ーロ=35 ーン=35:2 ー投=24 一か=2 一つ=5 一个=0:2,2,3,29,36 一人=8 一体=27,28 一切=30 一度=19 一括=19 一次=11 一的=5 一线=0 一致=18 万ペ=0 万个=16 万人=8,19
万件=0,6:2,8,15,20 万份=0,15 万元=6,34 万円=14,35 万台=11 万商=8,26 万本=8 万条=24 万次=0,6,18,26 万欧=0 万点=26 万用=8:2,19 万种=16 万笔=7 万通=14 万页=0 三家=21 上に=26 上の=6,28 上は=6 上传=24 上做=8
上对=16 上报=11 上推=33 上用=9 上看=16 上训=9 上長=6 下单=6 下周=16 不使=7 不出=21:2 不可=30 不影=29 不正=7:2 不用=16,30:2 不能=30:2 不行=10,15 不要=9,14,16,19:2,34 不適=24 与竞=25 专线=33 业部=5 东京=7
个中=2 个了=0 个事=5 个便=36 个地=29 个开=3 个性=8 个摄=9 个智=0 个样=13 个算=18 个门=16 中心=14 中文=2 中的=15 为我=8 为电=8 为给=8 为零=34 义千=5 也要=9:2 习训=21 习风=13 乳腺=12 了解=0 予兆=11 予測=16:2,19,20
予算=5,14,35 事业=5 二名=35 云上=0,33 云不=10 云东=7 云以=0 云新=15 交易=7:2 产线=9:2 京と=29 京リ=14 京区=7 人に=6 人の=19,28 人ひ=8 人员=30:2 人工=6,15,24 人情=14 从零=2 仓一=27 付时=7 代码=30:2 以上=6
以内=0:3,7,8:2,9,11,17,18,20,26,31 以外=0 们所=0 们的=3,8 们自=30 们需=0 件に=0 件の=6,20 件文=14 件読=15 价实=13 价平=25 任何=30 仿真=10,22,23 企业=5 优先=0 会し=6 会员=19 会員=8,19:2 会社=0,36 会話=6
会话=6 传的=24 估与=25 似た=26 似商=26 位内=30 位置=20 低い=15 低コ=16 低置=15 体化=28 体的=27 体育=31 体识=31 体采=6 何公=30 作り=27 作る=34 作内=6 作品=8 作手=0 使い=27 使う=30 使え=36 使っ=9 使わ=0 使用=0,7,8
供し=4 便宜=13,19,36 保全=11 保存=11 保持=17 保留=11,26 保護=14 保险=15 信を=17 信サ=8 信度=15:2 信息=15 信用=35 個人=14 值每=7 做一=36 做个=8 做代=30 做实=8 做机=13 做流=19 做需=16 傷を=9:2 働さ=29 像を=24,32
像カ=26 像头=9 像検=26 像辅=12 元需=6 兆を=11 先模=23 入口=5 入済=7 入通=5 全不=30 全会=19 全基=13 全担=11 全社=27 全部=19 公庁=30 公有=0,30 共同=21 关键=15 具を=26 典を=0 典必=0 兼容=4 内で=30 内に=4,9,11,26
内の=17 内ヘ=6 内决=7 内判=9 内告=11 内容=0,24 内文=0 内网=30:2 内規=0 内训=31 内返=8,26 内部=0,6 册问=0 再学=8 再执=23 再設=6 写代=30 写入=19 写真=26:2 决策=7 出さ=21:2 出し=9 出典=0:2 出内=30 出医=21 出成=11
出院=21 击率=25 分プ=21 分析=13,14:2 切な=24 切れ=9:2 切不=30 划员=16 判定=9:3 判断=35:2 利用=0,7,28,31 别合=15 别往=31 别盗=7 到着=20 制度=0 刷交=7 前发=11 副本=23 办理=6 功能=36 加坡=0,14,15,21 加速=13
务器=17,21,30 动态=20 动操=6 动标=10 动识=15 动驾=10 助手=6,30 助诊=12 動き=9 動く=9,28 動で=6,14,24 動セ=11 動作=9 動実=6 動画=8 化シ=23 化商=8 化平=28 区域=0,7,31 医院=12,21:2 千件=14 千卡=2 千问=5 单位=30
单流=20 卡集=2 印字=9 即座=17 厂有=9 厂的=23 原始=21 双活=29 反欺=7 发人=30:2 发布=28 发现=11 发票=15 取り=15:2 取引=7 取扱=0 变异=13 口に=5 只要=16:2 叫中=14 可能=35:2 可解=35 台の=9:2,11 台做=8 台内=24 台服=30
台风=11 各ラ=9 合っ=8 合做=16 合同=15 合学=21 合建=21 合服=21 同じ=28 同で=21 同和=15 同時=29 同款=26:2 名の=0 名员=0 名开=30:2 名承=35 后做=13 后小=14 向け=5,30 告点=25 告警=11,17 员做=30 员写=30 员工=0:2
员打=19 员早=16 周的=16 周给=19 呼叫=14 和发=15 和机=27 和知=0 和英=14 和限=5 品を=8,26 品工=9 品推=8 品画=26 响应=0 响用=29 員の=19 商品=8:4,16,26:3 商平=8 商文=34 問に=0 問応=0 器人=0:2 器学=13,27 器放=21
器日=17 四つ=35 回推=8 回答=0:2 因检=13 因组=13 团队=18,28,36 图服=34 图片=34 在产=9 在区=31 在医=12 在线=18,19 在自=30 在阿=0 地域=29 地训=33 地部=14 场景=10 场里=31 坡区=0 型和=0 型在=9,31 型推=29 型训=10
型调=5 域内=31 域故=29 域網=30 基因=13:2 基幹=15 基盤=2,27,28,30 報保=14 場で=9:2 場の=9,11 境里=22 处理=16:2,19 変更=6 复审=24 复核=15 夏不=15 外に=21 外泄=30 外的=0 外部=30 多家=21 多智=6 大模=2,5,29,30
大语=0 大阪=0,29 天机=0 天检=26 天気=16 天重=8:2 失分=19 失预=19 始数=21 字に=14 字ミ=9 字并=14 字生=34 字起=14 学习=13,21,27 学習=2,8,9:3,21:2,27,33 宁夏=15 安く=36 完全=30 官公=30 定は=9 定を=6 宜的=36
实例=13 实时=7,8,14,17,20,25 実行=6,33 审批=6,35 审核=24:2 审计=5 客数=16 客服=0,3,14 客様=26 家具=26 家医=21:2 家门=16 容に=0 容审=24 密单=30 審査=35:2 对话=0 导览=31 対し=17 対す=0 対を=14 対応=14,27
射出=11 導入=7 小さ=36 小于=0,4,8 小团=36 小时=34 小结=14 尽量=19 履歴=8 峰值=7,25 峰每=34 工作=9:2 工厂=9,23 工場=9:2,11 工复=15,24 工审=6 工用=0 差分=21 己的=30 已有=26 带引=0 常を=11 常ア=17 常并=17 常通=17
平台=8,10,18,24,25,27,28,37 平时=34 年間=11 并会=0 并发=4 并告=17 并质=14 并远=37 幹シ=15 广告=25 庁内=30 庁向=30 序流=13 库存=6 应时=0 店の=16 店下=16 店在=8 店组=16 店舗=16 度が=15 度人=15 度文=0 座に=17
延迟=8 建模=21 建湖=27 建设=18 开发=30:2 开源=3 弁当=16 异常=17 异检=13 引を=7 引用=0 弾く=24 当へ=11 当然=0 当者=15 当需=16 录像=32 录微=3 录音=14 形機=11 影像=12 影响=29 往返=31 征平=18 微调=3 心每=14 必要=17,35
必須=0 志审=5 志异=17 応対=14 応答=0 态调=20 性化=8 性维=11 患者=21 情分=14 情報=14 情绪=14 想给=30 感情=14 感知=10 成形=11 成海=34 我们=0:2,3,8,30 户上=24 户做=19 户拍=26 户推=8 房部=30 房里=30 所有=0 手册=0:2
打流=19 执行=23 扱説=0 批处=16:2,19 批模=35 找同=26 承認=6,35:2 投稿=24 报一=11 报图=34 报销=6 担当=11,15 拍照=26:2 拟仿=23 拟再=23 括計=19 持期=17 按部=5:2 振動=11 据不=21:2,30 据保=11 据分=13 据实=20
据平=27 据并=37 据文=34 据浏=8 据留=12 据闭=10 排除=9 採点=37 探す=26 接入=5 接口=4,19 接続=30:2 控一=28 控录=32 推理=4,29,33 推荐=8:3 推論=4,9,29,33 提供=4 提前=11 提案=8 搜同=26 搭建=27 摄像=9 摘要=36
操作=0,6 支付=7 支持=8,27 放在=21 故障=11:2,29 数の=21 数を=16 数据=10,11,12,13,21:2,27,30,37 文を=6 文件=0 文大=2 文字=14:3,34 文書=0 文档=36 文生=34 文章=34 料识=15 断理=35 断网=9:2 新モ=35:2
新加=0,14,15,21 新训=8:2 施設=21 日の=16 日再=8 日志=5,17 日曜=19 日本=0,2,15 日活=8 日销=16 早め=11 早上=16 时为=34 时交=7 时推=8 时监=17 时竞=25 时订=20 时识=7 时转=14 时间=0 明が=35 明可=35:2 明書=0 易反=7
映像=32 時に=7 時稼=29 晚在=16 晚预=16 晩予=16 普通=14 景检=10 智能=0,6:2 曜に=19 更は=6 更新=20 書の=0 書を=15:2 最多=0 最適=23 月に=19 月对=19 月最=0 月活=8 有云=0,30 有手=0 有机=30 服务=4,17,21,30,34
服电=14 服系=0 服记=3 期間=17 未満=6 本地=14,33 本語=2 机器=0:2,13,27 机房=30:2 机械=22 机检=9 机的=11 机齿=11 材料=15 条产=9 条视=24 来客=16 来週=16 東京=5,7,14,21,29,35 東日=0,15 板缺=9 析と=14 析流=13
果は=19 果写=19 查库=6 查焊=9 査モ=35:2 标注=10 样本=13 核用=24 根据=8,20,34 档摘=36 械学=27 械臂=22 检查=9 检测=9,13:2 检索=10,26,32 棟の=23 検出=9:2 検査=9 検知=7,11,17 検索=26,32 構築=26,27 様が=26
模型=0,2,3,5,9,10,21,25,29,30,31,35 模拟=23 権限=6 機械=27 次会=6 次天=26 次对=0 次日=16 欧元=0 欺诈=7 款商=26 款审=35 歌云=7,15,16,24 止め=7,9 正な=7 正利=7 歴か=8 毎日=8 毎晩=16 毎秒=7,17,20 毎週=19
每个=16 每台=30 每周=13,19 每天=0,8:2,10,14,15,24,26 每小=34 每晚=16:2 每月=0,6,19,34 每条=9 每秒=7,18 每辆=10 比价=6 毫秒=7,8:2,9,18,25,26,31 気を=16 求書=15 求预=16 法に=14 法团=18,28 注文=6
活部=29 流动=20 流失=19:2 流程=13:2 测序=13 测性=11 测数=13 测服=17 测次=16 测每=16 测电=9 测试=8:2,10 浏览=8 海报=34 消費=35:2 涉密=30 済み=7 測を=20 湖仓=27 満の=6 源代=30 源模=3 点の=26 点を=14 点做=31
点击=25 焊点=9 然后=13 然要=0 然语=32 照会=6 照找=26 照搜=26 物体=31 物検=9 特征=18 犯カ=32 率预=25 环境=22 环平=10 现风=11 現場=9 理双=29 理报=6 理服=4 理由=35 理赔=15 生图=34 生成=5,30:2,34 生産=9 産ラ=9 用を=7
用ス=35 用云=30 用任=30 用入=5 用大=0 用我=3 用户=8:3,19,24,26,29 用的=0,28 用相=9 用者=0 用联=21 用自=32 用谷=15 由の=35 申诉=24 申込=15 电商=8,34 电话=14:2 电路=9 画像=24,26 画的=11 画配=8 留在=12
異常=11,17:2 異物=9 病院=21:2 瘤基=13 登録=15:2 的に=11 的公=0 的关=15 的大=5 的客=3 的操=0 的数=27 的文=36 的智=6 的机=30 的短=24 的网=8 的聊=0 的虚=23 的训=28 的贷=35 的销=16 的预=11 监控=28,32 监测=17 盗刷=7
監視=28 盤を=27 盤モ=2 目承=35 直し=11 相机=9 真か=26 真を=26 真副=23 真环=22 眼镜=31 着予=20 知し=11 知模=10 知识=0:2 短视=24:2 码助=30 码绝=30 確信=15 確認=6,15 社が=36 社の=0 社デ=27,28 社内=0:2,4,6 社員=0
票と=6 票中=15 离线=18 种商=16 种语=0 秒上=11 秒以=0:3,7,8:2,9,11,17,18,20,26,31 秒内=7,9,11,26 秒预=25 程诊=37 稼働=29 稿の=24 空調=23 窓口=5 竞价=13,25:2 章か=34 符合=0 答え=0:2 答は=0 答シ=0 答机=0
答系=0 答要=0 策略=22 算は=14,35 算每=34 算法=18,28 管理=35:2 箱故=11 築し=26 系统=0:2,6 約を=14 約サ=21 約リ=19 約予=19 索サ=26 索监=32 結果=19 続け=9 続で=30 続は=30 網の=30 线一=18 线上=9 线员=0 线在=18
线接=19 线读=18 线连=33 练一=2 练机=22 练肺=21 组合=16 组测=13 结果=19 结节=21 给一=0 给全=19 给用=8 给算=28 绝不=30 统一=5 统办=6 绪分=14 维护=11 缘节=31 缺陷=9 网也=9:2 网关=5 网平=37 网店=8 网部=30 置イ=20
置信=15 署ご=5 署一=0 署向=5 署在=5 署大=30 翌日=16 習す=2 習に=27 習は=9:3,33 考慮=16 者が=15 者デ=21 者ロ=35:2 聊天=0 联合=21 联网=37 联邦=21 聚合=21 職員=30 育场=31 肺结=21 肿瘤=13 能な=35 能体=6:2 能出=30
能外=30 能客=0 能工=9 能性=35 能查=6 能自=6 腺影=12 臂策=22 自动=6,10:2,15 自動=6:2,14,24 自己=30 自有=30 自然=32 自社=28,33 舗ご=16 节模=21 节点=31 英语=14 荐商=8 葉で=32 薬会=0 虚拟=23 融資=35 行い=6,9,14
行デ=37 行为=8 表示=0 製薬=0 製造=9 複数=21 西ヨ=35 要を=16 要一=0 要保=26 要功=36 要千=2 要在=0,19 要工=9 要带=0 要批=16:2 要本=14 要点=14 要用=9 要符=0 要約=14 要能=9 見つ=7,9,11 規程=0 覧履=8 视频=24:2 览行=8
解我=0 解約=19:2 解释=35 言检=32 言模=0 言的=0 言葉=32 計画=11 計算=19 記録=5 設で=21 設定=6 話を=14 話応=14 認す=6 語の=2 説明=0,35:3 読み=15:2 調の=23 請求=15 論は=9,33 論を=29 護法=14 计划=16 计费=5 订单=20
训练=2,8:2,9,10,21,22,28,31,33 记录=3 设特=18 评分=13 识别=7,15:2,31 识库=0 识问=0 诉通=24 诊断=12,37 试车=10 话后=14 话和=14 话录=14 语言=0:2,32 读取=18 调一=3 调价=20 调用=5 谷歌=7,15,16,24
費者=35:2 資審=35 質問=0:2 质检=14 购助=6 贷款=35 费和=5 赔材=15 走行=37 起こ=14 起票=6 超市=16 超过=6 路板=9 車の=9 車ア=20 転を=37 车联=37 车辆=37 转写=14 转文=14 轮箱=11 辅助=12 辆数=37 辆每=10 辆测=10
边缘=31:2 込書=15 返す=26 返回=8,26 返金=6 远程=37 连接=33 连锁=16 迟小=8 送金=7 通义=5 通信=17 通电=14 通知=11 通話=14 通话=14 通道=24 速变=13 造ラ=9 連合=21 週の=16 週日=19 運転=37 適切=24 適化=23 邦学=21
部会=19 部接=30 部知=0 部系=6 部署=0,4,5:2,14,29,30:2 部门=5:2 配信=8 配車=20 采购=6 采集=37 释的=35 里云=0,10 里有=30 里的=31 里训=22 重新=8:2 量便=19 金は=6 金時=7 销的=6 销量=16:2 锁超=16 键信=15 長が=6
閉域=30 間保=11 閲覧=8 门店=16:3 门计=5 门预=5 闭环=10 问答=0:2 间小=0 队做=36 队建=18 队用=28 阪で=29 防犯=32 阿里=0,10 限変=6 限流=5 院が=21 院外=21 院用=21 院联=21 险理=15 险评=13 障の=11 障不=29 集め=37
集約=21 集群=2 集车=37 零训=2 電話=14 需人=6 需求=16 需要=0:2,2,16 音转=14 類似=26 页制=0 预估=25 预测=11,16:3,19 预算=5,25,34 频平=24 风机=11:2 风险=13 食品=9 驶数=10 驾驶=10 高峰=34 齿轮=11
`
