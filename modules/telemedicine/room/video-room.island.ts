// The picture and sound of a video room. The doctor's window offers, the patient's answers; each line that breaks is
// made anew from the start, so that there is one way in and no half-mended state. Both sides ask the page what is new;
// nothing of the conversation itself passes the server.
interface Entered {
  line: string
  ice: RTCIceServer[]
}
interface News {
  stage: 'waiting' | 'let-in' | 'over' | 'elsewhere'
  ahead: number
  other: string | null
  messages: number
  files: number
  identity: boolean
  signals: { signal: number; from: string; kind: 'offer' | 'answer'; body: string }[]
}

const room = document.querySelector<HTMLElement>('[data-room]')
if (room && 'RTCPeerConnection' in window) open(room)

function open(room: HTMLElement) {
  const byDoctor = room.dataset.room === 'doctor'
  const part = <E extends Element>(name: string) => room.querySelector<E>(`[data-${name}]`)
  const theirs = part<HTMLVideoElement>('theirs')!
  const own = part<HTMLVideoElement>('own')!
  let media: MediaStream | null = null
  let entered: Entered | null = null
  let call: { peer: RTCPeerConnection; other: string; begunAt: number } | null = null
  let taken = 0
  let isConnecting = false
  let shown = ''
  room.hidden = false

  part<HTMLButtonElement>('test')?.addEventListener('click', () => void test())
  part<HTMLButtonElement>('join')?.addEventListener('click', () => void join())
  for (const toggle of room.querySelectorAll<HTMLButtonElement>('[data-toggle]'))
    toggle.addEventListener('click', () => turn(toggle))
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (!entered || form.dataset.quiet === undefined) return
    event.preventDefault()
    void sendQuietly(form, event.submitter as HTMLButtonElement | null)
  })

  async function test() {
    if (await openDevices()) say('tested')
  }

  async function join() {
    await openDevices()
    const answer = await post('enter')
    if (!answer.ok) return say('refused')
    entered = (await answer.json()) as Entered
    part<HTMLElement>('join')!.hidden = true
    part<HTMLElement>('test')!.hidden = true
    await listen()
  }

  /** Camera and microphone; the microphone alone where there is no camera. False when neither opens. */
  async function openDevices(): Promise<boolean> {
    for (const wanted of [
      { audio: true, video: true },
      { audio: true, video: false },
    ]) {
      if (media) break
      media = await navigator.mediaDevices.getUserMedia(wanted).catch(() => null)
    }
    if (!media) {
      say('no-device')
      return false
    }
    own.srcObject = media
    showLevel(media)
    for (const toggle of room.querySelectorAll<HTMLElement>('[data-toggle]'))
      toggle.hidden = tracksOf(toggle.dataset.toggle!).length === 0
    return true
  }

  function tracksOf(kind: string): MediaStreamTrack[] {
    return media?.getTracks().filter(track => track.kind === kind) ?? []
  }

  function turn(toggle: HTMLButtonElement) {
    for (const track of tracksOf(toggle.dataset.toggle!)) {
      track.enabled = !track.enabled
      toggle.textContent = track.enabled ? toggle.dataset.off! : toggle.dataset.on!
    }
  }

  async function listen() {
    for (;;) {
      const answer = await post('ask', {
        line: entered!.line,
        after: String(taken),
        connected: isConnected() ? 'yes' : '',
      }).catch(() => null)
      // A lost network is waited out.
      if (!answer) say('offline')
      else if (answer.status === 409) return leave()
      else if (answer.ok && !(await hear((await answer.json()) as News))) return
      await new Promise(resolve => setTimeout(resolve, isConnecting ? 1000 : 3000))
    }
  }

  /** The room no longer knows this window: it was swept with the visit, or somebody must enter anew. */
  async function leave() {
    const fresh = await refresh()
    stop(fresh?.querySelector('[data-join]') ? 'refused' : 'over')
  }

  function stop(why: string) {
    hangUp()
    for (const track of media?.getTracks() ?? []) track.stop()
    say(why)
  }

  /** False when the conversation is over for this window. */
  async function hear(news: News): Promise<boolean> {
    await refreshOnChange(news)
    if (news.stage === 'over' || news.stage === 'elsewhere') {
      stop(news.stage)
      return false
    }
    if (news.stage === 'waiting') {
      part<HTMLElement>('ahead')!.textContent = String(news.ahead)
      say(byDoctor ? (news.other ? 'patient-waits' : 'nobody') : 'waiting')
      return true
    }
    for (const signal of news.signals) {
      taken = signal.signal
      // A word that this browser does not understand breaks the line, not the window: the next offer makes it anew.
      await take(signal).catch(hangUp)
    }
    if (byDoctor && news.other && mustOffer(news.other)) await offer(news.other)
    isConnecting = news.other !== null && !isConnected()
    if (isConnected()) say('connected')
    else say(news.other ? 'connecting' : 'away')
    return true
  }

  function isConnected(): boolean {
    return call?.peer.connectionState === 'connected'
  }

  /** The other side is another window now, or the line broke, or fifteen seconds brought none. */
  function mustOffer(other: string): boolean {
    if (!call || call.other !== other) return true
    if (isConnected()) return false
    return call.peer.connectionState === 'failed' || Date.now() - call.begunAt > 15_000
  }

  async function offer(other: string) {
    const peer = begin(other)
    for (const kind of ['audio', 'video'])
      if (tracksOf(kind).length === 0) peer.addTransceiver(kind, { direction: 'recvonly' })
    await peer.setLocalDescription(await peer.createOffer())
    await send(peer, other, 'offer')
  }

  async function take({ from, kind, body }: News['signals'][number]) {
    const description = JSON.parse(body) as RTCSessionDescriptionInit
    if (kind === 'answer') {
      if (call?.other === from && call.peer.signalingState === 'have-local-offer')
        await call.peer.setRemoteDescription(description)
      return
    }
    const peer = begin(from)
    await peer.setRemoteDescription(description)
    await peer.setLocalDescription(await peer.createAnswer())
    await send(peer, from, 'answer')
  }

  function begin(other: string): RTCPeerConnection {
    hangUp()
    const peer = new RTCPeerConnection({ iceServers: entered!.ice })
    for (const track of media?.getTracks() ?? []) peer.addTrack(track, media!)
    peer.addEventListener('track', event => {
      theirs.srcObject = event.streams[0] ?? new MediaStream([event.track])
    })
    call = { peer, other, begunAt: Date.now() }
    return peer
  }

  /** One word with all addresses in it, once they are gathered or two seconds have passed. */
  async function send(peer: RTCPeerConnection, to: string, kind: 'offer' | 'answer') {
    await Promise.race([
      new Promise<void>(resolve => {
        if (peer.iceGatheringState === 'complete') resolve()
        peer.addEventListener('icegatheringstatechange', () => {
          if (peer.iceGatheringState === 'complete') resolve()
        })
      }),
      new Promise(resolve => setTimeout(resolve, 2000)),
    ])
    const body = JSON.stringify(peer.localDescription)
    await post('signal', { line: entered!.line, to, kind, body }).catch(() => null)
  }

  function hangUp() {
    call?.peer.close()
    call = null
    theirs.srcObject = null
  }

  /** Fetches the page anew when somebody wrote, came, or was let in, and puts its living parts in place. */
  async function refreshOnChange(news: News) {
    const now = `${news.stage} ${news.messages} ${news.files} ${news.identity} ${byDoctor && news.other !== null}`
    if (now === shown) return
    const isFirst = shown === ''
    shown = now
    if (!isFirst || news.other) await refresh()
  }

  async function refresh(): Promise<Document | null> {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
    return answer?.ok ? place(await answer.text()) : null
  }

  async function sendQuietly(form: HTMLFormElement, button: HTMLButtonElement | null) {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form, button)) fields.append(name, String(value))
    const answer = await fetch(location.href, { method: 'POST', body: fields }).catch(() => null)
    if (!answer) return say('offline')
    const fresh = place(await answer.text())
    if (!answer.ok || form.dataset.quiet !== 'chat') return
    form.reset()
    // The next message is another one, not the same sent twice.
    const key = fresh.querySelector<HTMLInputElement>('form[data-quiet=chat] [name=once]')
    if (key) form.querySelector<HTMLInputElement>('[name=once]')!.value = key.value
  }

  function say(what: string) {
    for (const line of room.querySelectorAll<HTMLElement>('[data-says]'))
      line.hidden = line.dataset.says !== what
  }

  function showLevel(stream: MediaStream) {
    if (stream.getAudioTracks().length === 0) return
    const meter = part<HTMLMeterElement>('level')!
    part<HTMLElement>('level-row')!.hidden = false
    const sound = new AudioContext()
    const analyser = sound.createAnalyser()
    sound.createMediaStreamSource(stream).connect(analyser)
    const wave = new Float32Array(analyser.fftSize)
    setInterval(() => {
      analyser.getFloatTimeDomainData(wave)
      meter.value = Math.min(1, Math.max(...wave.map(Math.abs)) * 2)
    }, 200)
  }
}

function post(act: string, fields: Record<string, string> = {}): Promise<Response> {
  return fetch(location.href, { method: 'POST', body: new URLSearchParams({ do: act, ...fields }) })
}

function place(html: string): Document {
  const fresh = new DOMParser().parseFromString(html, 'text/html')
  for (const shown of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = fresh.querySelector(`[data-live=${shown.dataset.live}]`)
    if (next && next.innerHTML !== shown.innerHTML) shown.innerHTML = next.innerHTML
  }
  return fresh
}
