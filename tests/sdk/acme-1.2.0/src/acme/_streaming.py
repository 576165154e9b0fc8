class Stream:
    def __iter__(self):
        for event in self.events():
            if event.data.startswith("[DONE]"):
                break
